/// The parts of a request's path, decoded once.
struct Target: Hashable {
  /// `["a", "b"]` for `/a/b` and for `/a/b/`.
  let parts: [String]
  /// Whether the path ends in a slash and so names a folder.
  let isFolder: Bool

  /// `nil` if the path is not one a browser would send for a file of a site: not absolute, with
  /// broken escapes, control characters, encoded or backward slashes, empty parts, `.` or `..`.
  init?(_ target: String) {
    let path = target.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard path.first == UInt8(ascii: "/") else { return nil }
    var parts: [String] = []
    for part in path.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false) {
      guard let decoded = decoded(part) else { return nil }
      parts.append(decoded)
    }
    isFolder = parts.last?.isEmpty == true
    if isFolder { parts.removeLast() }
    if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) { return nil }
    self.parts = parts
  }

  /// The path beneath the base, with `/` between the parts; `nil` if it lies elsewhere.
  func path(beneath base: String) -> String? {
    guard let start = Target(base)?.parts, parts.starts(with: start) else { return nil }
    return parts.dropFirst(start.count).joined(separator: "/")
  }

  /// The path of the folder as an address: begins and ends with one slash.
  var folderAddress: String {
    "/" + parts.map { encoded($0) + "/" }.joined()
  }
}

/// One part of a path with its escapes resolved; `nil` if it cannot belong to a site.
private func decoded(_ part: some Collection<UInt8>) -> String? {
  var result: [UInt8] = []
  var rest = part.makeIterator()
  while let byte = rest.next() {
    if byte != UInt8(ascii: "%") {
      if byte == UInt8(ascii: "#") || byte == UInt8(ascii: " ") { return nil }
      result.append(byte)
      continue
    }
    guard let high = rest.next().flatMap(hexValue), let low = rest.next().flatMap(hexValue) else {
      return nil
    }
    result.append(high << 4 | low)
  }
  let forbidden: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "\\"), 0x7F]
  if result.contains(where: { $0 < 0x20 || forbidden.contains($0) }) { return nil }
  return String(validating: result, as: UTF8.self)
}

private func hexValue(_ digit: UInt8) -> UInt8? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// A part of a path as it stands in an address.
private func encoded(_ part: String) -> String {
  var result = ""
  for byte in part.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), UInt8(ascii: "~"):
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      result += byte < 16 ? "%0" : "%"
      result += String(byte, radix: 16, uppercase: true)
    }
  }
  return result
}
