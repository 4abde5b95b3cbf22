package import Diagnostics
import YAML

/// Reads one `highlights.yml` as far as the file alone allows.
///
/// What its keys lead to (subjects, measures, sources, other figures) is for ``resolveFigures``.
/// - Parameter article: the slug of the article the file belongs to.
package func readHighlights(
  _ bytes: [UInt8], path: String, article: String
) -> Checked<HighlightFile> {
  let parsed = parseYAML(bytes[...], path: path, offset: 0)
  var findings = parsed.findings
  var file = HighlightFile(article: article)
  guard let node = parsed.value,
    var top = Fields(node, of: "'highlights.yml'", findings: &findings)
  else {
    file.isUnreadable = findings.hasErrors
    return Checked(file, findings)
  }
  let defaults = readDefaults(&top)
  for entry in top.mapping("figures") {
    let figure = readFigure(entry, article: article, defaults: defaults, findings: &top.findings)
    if let figure { file.figures.append(figure) } else { file.broken.insert(entry.key) }
  }
  file.highlights = readHighlightList(&top)
  let claimDefaults = defaults?.only(["chain", "verdict"])
  for entry in top.mapping("claims") {
    let claim = readClaim(entry, article: article, defaults: claimDefaults, findings: &top.findings)
    if let claim { file.claims.append(claim) } else { file.broken.insert(entry.key) }
  }
  for entry in top.mapping("charts") {
    let chart = readChart(entry, article: article, findings: &top.findings)
    if let chart { file.charts.append(chart) } else { file.broken.insert(entry.key) }
  }
  findings += top.finish()
  return Checked(file, findings.inOrder())
}

private func readDefaults(_ top: inout Fields) -> Fields? {
  guard let node = top.present("defaults"),
    var defaults = Fields(node, of: "'defaults'", findings: &top.findings)
  else { return nil }
  defaults.allow(figureKeys)
  let result = defaults
  top.findings += defaults.finish()
  return result
}

private func readHighlightList(_ top: inout Fields) -> [HighlightFile.Highlight] {
  top.sequence("highlights").compactMap { node in
    if let scalar = node.scalar, !scalar.isNull {
      return HighlightFile.Highlight(text: scalar.text, node: node)
    }
    guard !node.isRefused else { return nil }
    let message =
      switch node.content {
      case .mapping: "a highlight that holds ': ' or begins with '{' must stand in quotation marks"
      case .sequence: "a highlight that begins with '[' must stand in quotation marks"
      case .scalar: "a highlight cannot be empty"
      }
    top.report(
      Finding(
        .valueInvalid, message, at: node.range,
        fix: node.scalar == nil ? "put the whole highlight in quotation marks" : nil))
    return nil
  }
}
