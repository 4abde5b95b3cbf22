import Diagnostics
import YAML

/// `publication.yml`: who publishes, where, under which licence, and which rules are errors.
struct Settings: Sendable {
  /// The file, as findings name it.
  var path = "publication.yml"
  var name = ""
  var tagline = ""
  /// Absolute, ends in a slash; may hold a path.
  var url = "https://example.invalid/"
  /// A BCP 47 tag; names the file of interface texts.
  var language = "en"
  var editorName = ""
  var editorEmail: String?
  /// SPDX identifier of the text and the data.
  var licence = "CC-BY-4.0"
  /// What `corrections:` names, as written: `page:corrections`.
  var corrections: Located<String>?
  /// The severities that differ from the rules' own.
  var severities: [Code: Severity] = [:]
}

/// Reads `publication.yml`.
func parseSettings(_ bytes: [UInt8], path: String) -> Checked<Settings> {
  let document = parseYAML(bytes[...], path: path, offset: 0)
  var findings = document.findings
  var settings = Settings(path: path)
  guard let node = document.value else {
    if findings.isEmpty {
      findings.append(
        Finding(
          .keyMissing, "the publication has no name yet", at: SourceRange(startOf: path),
          fix: "write 'name:', 'url:' and 'editor:'"))
    }
    return Checked(settings, findings)
  }
  guard var fields = Fields(node, of: "the publication", findings: &findings) else {
    return Checked(settings, findings)
  }
  if let name = fields.requiredString("name") { settings.name = name.value }
  if let tagline = fields.string("tagline") { settings.tagline = tagline.value }
  if let url = fields.requiredString("url") { settings.url = siteURL(url, &fields) ?? settings.url }
  if let language = fields.string("language") { settings.language = language.value }
  if let licence = fields.string("licence") { settings.licence = licence.value }
  settings.corrections = fields.string("corrections")
  if let editor = fields.requiredNode("editor"),
    var person = Fields(editor, of: "'editor'", findings: &findings)
  {
    if let name = person.requiredString("name") { settings.editorName = name.value }
    settings.editorEmail = person.string("email")?.value
    findings += person.finish()
  }
  for rule in fields.mapping("rules") {
    readRule(rule, into: &settings.severities, &fields)
  }
  findings += fields.finish()
  return Checked(settings, findings)
}

/// The site's address with a slash at its end; reports what is not an absolute http address.
func siteURL(_ url: Located<String>, _ fields: inout Fields) -> String? {
  if let address = Address(site: url.value) { return address.text }
  fields.report(
    Finding(
      .valueInvalid, "'\(url.value)' is not an absolute address", at: url.range,
      fix: "write it as 'https://example.org/' or 'https://example.org/path/'"))
  return nil
}

private func readRule(
  _ rule: Entry, into severities: inout [Code: Severity], _ fields: inout Fields
) {
  guard let code = Code(rawValue: rule.key) else {
    let near = nearMiss(to: rule.key, among: Code.allCases.map(\.rawValue))
    fields.report(
      Finding(
        .keyUnknown, "there is no rule '\(rule.key)'", at: rule.keyRange,
        fix: near.map { "write '\($0)'" }))
    return
  }
  guard code.isAdjustable else {
    fields.report(
      Finding(
        .valueInvalid, "the rule '\(rule.key)' holds always and cannot be changed",
        at: rule.keyRange, fix: "remove it from 'rules'"))
    return
  }
  guard case .scalar(let scalar) = rule.value.content,
    let severity = Severity(rawValue: scalar.text)
  else {
    fields.report(
      Finding(
        .valueInvalid, "a rule is an 'error', a 'warning' or a 'note'", at: rule.value.range))
    return
  }
  severities[code] = severity
}
