package import Diagnostics
import YAML

/// Reads `sources.yml`.
package func readSources(_ bytes: [UInt8], path: String) -> Checked<[Source]> {
  let parsed = parseYAML(bytes[...], path: path, offset: 0)
  var findings = parsed.findings
  guard let node = parsed.value,
    let top = Fields(node, of: "'sources.yml'", findings: &findings)
  else { return Checked([], findings) }
  var sources: [Source] = []
  for entry in top.entries {
    if let fault = keyFinding(entry, what: "source") {
      findings.append(fault)
      continue
    }
    if entry.key == Source.ourselves.key {
      findings.append(
        Finding(
          .valueInvalid, "source 'ourselves' is built in", at: entry.keyRange, fix: "remove it"))
      continue
    }
    if let source = readSource(entry, findings: &findings) { sources.append(source) }
  }
  return Checked(sources, findings)
}

private func readSource(_ entry: Entry, findings: inout [Finding]) -> Source? {
  guard
    var fields = Fields(
      entry.value, of: "source '\(entry.key)'", at: entry.keyRange, findings: &findings)
  else { return nil }
  let name = fields.requiredString("name")
  let kind = fields.requiredOneOf("kind", SourceKind.self)
  let owner = fields.string("owner")
  let country = readCountry(&fields)
  let control = readControl(&fields)
  let stake = fields.strings("stake")
  let reliability = fields.oneOf("reliability", Source.Reliability.self)
  let url = fields.webAddress("url")
  let note = fields.string("note")
  let archived = readArchive(&fields)
  findings += fields.finish()
  guard let name, let kind else { return nil }
  return Source(
    key: entry.key, name: name.value, kind: kind.value, owner: owner?.value, country: country,
    control: control, stake: stake, reliability: reliability?.value, url: url, note: note?.value,
    archived: archived, range: entry.keyRange)
}

private func readCountry(_ fields: inout Fields) -> String? {
  guard let text = fields.string("country") else { return nil }
  let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
  if text.value.utf8.count == 2, text.value.utf8.allSatisfy({ letters.contains($0) }) {
    return text.value
  }
  fields.report(
    Finding(
      .valueInvalid, "'country' must be two capital letters of ISO 3166-1, such as CN",
      at: text.range))
  return nil
}

private func readControl(_ fields: inout Fields) -> Source.Control? {
  guard let node = fields.present("control"),
    var inner = Fields(node, of: "'control'", findings: &fields.findings)
  else { return nil }
  let level = inner.requiredOneOf("is", Source.Control.Level.self)
  let evidence = inner.string("evidence")
  let date = inner.date("date")
  fields.findings += inner.finish()
  return level.map {
    Source.Control(level: $0.value, evidence: evidence?.value, date: date?.value)
  }
}

private func readArchive(_ fields: inout Fields) -> Source.Archive? {
  guard let node = fields.present("archived"),
    var inner = Fields(node, of: "'archived'", findings: &fields.findings)
  else { return nil }
  let hasURL = inner.requiredNode("url") != nil
  let url = hasURL ? inner.webAddress("url") : nil
  let date = inner.date("date")
  fields.findings += inner.finish()
  return url.map { Source.Archive(url: $0, date: date?.value) }
}
