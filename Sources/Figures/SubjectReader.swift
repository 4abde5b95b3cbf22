package import Diagnostics
import YAML

/// What `subjects.yml` holds, in the order of the file.
package struct SubjectFile: Sendable, Hashable {
  package var subjects: [Subject] = []
  package var measures: [Measure] = []
  package var partitions: [Partition] = []

  package init() {}
}

/// Reads `subjects.yml`; whether its keys lead to each other is for ``Registry``.
package func readSubjects(_ bytes: [UInt8], path: String) -> Checked<SubjectFile> {
  let parsed = parseYAML(bytes[...], path: path, offset: 0)
  var findings = parsed.findings
  var file = SubjectFile()
  guard let node = parsed.value,
    var top = Fields(node, of: "'subjects.yml'", findings: &findings)
  else { return Checked(file, findings) }
  for entry in top.mapping("measures") {
    if let measure = readMeasure(entry, findings: &findings) { file.measures.append(measure) }
  }
  for entry in top.mapping("subjects") {
    if let subject = readSubject(entry, findings: &findings) { file.subjects.append(subject) }
  }
  for entry in top.mapping("partitions") {
    file.partitions += readPartitions(entry, findings: &findings)
  }
  findings += top.finish()
  return Checked(file, findings)
}

private func readMeasure(_ entry: Entry, findings: inout [Finding]) -> Measure? {
  if let fault = keyFinding(entry, what: "measure") {
    findings.append(fault)
    return nil
  }
  if entry.key == Measure.unspecified.key {
    findings.append(
      Finding(
        .valueInvalid, "measure 'unspecified' is built in", at: entry.keyRange, fix: "remove it"))
    return nil
  }
  guard
    var fields = Fields(
      entry.value, of: "measure '\(entry.key)'", at: entry.keyRange, findings: &findings)
  else { return nil }
  let name = fields.requiredString("name")
  let definition = fields.string("definition")
  findings += fields.finish()
  return name.map {
    Measure(
      key: entry.key, name: $0.value, definition: definition?.value, range: entry.keyRange)
  }
}

private func readSubject(_ entry: Entry, findings: inout [Finding]) -> Subject? {
  if let fault = keyFinding(entry, what: "subject", withDots: true) {
    findings.append(fault)
    return nil
  }
  guard
    var fields = Fields(
      entry.value, of: "subject '\(entry.key)'", at: entry.keyRange, findings: &findings)
  else { return nil }
  let name = fields.requiredString("name")
  let kind = fields.requiredOneOf("kind", SubjectKind.self)
  let place = readPlace(&fields)
  let parents = fields.strings("in")
  let aliases = fields.strings("aliases")
  let note = fields.string("note")
  findings += fields.finish()
  guard let name, let kind else { return nil }
  return Subject(
    key: entry.key, name: name.value, kind: kind.value, place: place, parents: parents,
    aliases: aliases.map(\.value), note: note?.value, range: entry.keyRange)
}

/// `001`, `CN`, `CN-NM`, `CN-150200`, each with a `.local` suffix if needed.
private func readPlace(_ fields: inout Fields) -> String? {
  guard let text = fields.string("place") else { return nil }
  let parts = text.value.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  let code = parts.first.map { $0.split(separator: "-", omittingEmptySubsequences: false) } ?? []
  let isCountry = code.first.map { $0.utf8.count == 2 && $0.utf8.allSatisfy(isCapital) } ?? false
  let hasDivision =
    code.count == 1
    || code.count == 2 && (1...12).contains(code[1].utf8.count)
      && code[1].utf8.allSatisfy { isCapital($0) || isDigit($0) }
  let isWorld = parts.first == "001"
  if isWorld || isCountry && hasDivision, parts.count == 1 || isKebabCase(parts[1]) {
    return text.value
  }
  fields.report(
    Finding(
      .valueInvalid,
      "'place' must be a code of ISO 3166 or GB/T 2260, such as CN, CN-NM or CN-150200, or 001",
      at: text.range))
  return nil
}

private func isCapital(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

private func readPartitions(_ entry: Entry, findings: inout [Finding]) -> [Partition] {
  let whole = Located(entry.key, at: entry.keyRange)
  guard case .sequence(let lists) = entry.value.content else {
    findings.append(
      Finding(
        .valueInvalid, "partition '\(entry.key)' must be a list of lists of subjects",
        at: entry.value.range.isEmpty ? entry.keyRange : entry.value.range))
    return []
  }
  return lists.compactMap { list in
    guard case .sequence(let items) = list.content, items.count >= 2,
      items.allSatisfy({ $0.scalar != nil })
    else {
      findings.append(
        Finding(
          .valueInvalid, "each partition of '\(entry.key)' must be a list of two or more subjects",
          at: list.range))
      return nil
    }
    return Partition(
      whole: whole,
      parts: items.compactMap { item in item.scalar.map { Located($0.text, at: item.range) } })
  }
}
