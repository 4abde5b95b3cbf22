/// Checks that a file of the site stays beneath the output folder and can be named in a journal.
/// - Returns: what is wrong with the path, as the end of a sentence; `nil` if nothing is.
func flaw(inOutputPath path: String) -> String? {
  let bytes = path.utf8
  if bytes.isEmpty { return "the name is empty" }
  if bytes.first == UInt8(ascii: "/") { return "the path is absolute" }
  if bytes.count > 2048 { return "the path is longer than 2048 bytes" }
  if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
    return "the name holds a control character"
  }
  if path == Manifest.fileName { return "the name belongs to the manifest" }
  for part in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
    if part.isEmpty { return "a part of the path is empty" }
    if part.count > 255 { return "a part of the path is longer than 255 bytes" }
    if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) {
      return "the path leads out of the folder"
    }
  }
  return nil
}

extension String {
  /// `a/b` of `a/b/c`; empty for a path of one part.
  var parentPath: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(self[..<slash])
  }

  /// `c` of `a/b/c`.
  var leafName: String {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return String(self[utf8.index(after: slash)...])
  }
}
