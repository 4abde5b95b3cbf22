package import Diagnostics
import YAML

/// Reads `figures.lock`.
package func readFigureLock(_ bytes: [UInt8], path: String) -> Checked<FigureLock> {
  let parsed = parseYAML(bytes[...], path: path, offset: 0)
  var findings = parsed.findings
  guard let node = parsed.value,
    let top = Fields(node, of: "'figures.lock'", findings: &findings)
  else { return Checked(FigureLock(), findings) }
  let entries = top.entries.compactMap { readEntry($0, findings: &findings) }
  return Checked(FigureLock(entries: entries), findings)
}

private func readEntry(_ entry: YAML.Entry, findings: inout [Finding]) -> FigureLock.Entry? {
  guard isGlobalName(entry.key) else {
    findings.append(
      Finding(
        .valueInvalid, "'\(entry.key)' must be a figure with its article, such as 'article#id'",
        at: entry.keyRange, fix: "let 'assay lock' write the file"))
    return nil
  }
  guard
    var fields = Fields(
      entry.value, of: "the record of '\(entry.key)'", at: entry.keyRange, findings: &findings)
  else { return nil }
  let read = readPublishedValue(&fields)
  findings += fields.finish()
  return read.map {
    FigureLock.Entry(name: entry.key, printed: $1, published: $0, range: entry.keyRange)
  }
}

/// Whether a key is `slug#id`.
private func isGlobalName(_ key: String) -> Bool {
  let parts = key.split(separator: "#", omittingEmptySubsequences: false)
  guard parts.count == 2, isKebabCase(parts[1]), !parts[0].isEmpty else { return false }
  return parts[0].utf8.allSatisfy { isDigit($0) || $0.isLowerCaseLetter || $0 == UInt8(ascii: "-") }
}

extension UInt8 {
  fileprivate var isLowerCaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}
