internal import Diagnostics

/// What the destination of a link or an image leads to.
enum Destination: Equatable {
  case reference(Reference.Kind, target: String)
  /// `http:` or `https:`
  case web
  case mail
  /// `#id`
  case fragment(String)
  case refused(Refusal)

  struct Refusal: Equatable {
    let code: Code
    let message: String
    var fix: String?
  }
}

/// Judges a destination by an allow-list, after libcmark has resolved its entities and escapes.
///
/// A browser drops control characters and reads `\` as `/`, and a scheme may be spelled with
/// `%`-escapes: whatever is not plainly one of the known forms is refused.
func destination(_ url: [UInt8]) -> Destination {
  let shown = String(decoding: url, as: UTF8.self)
  guard let first = url.first else {
    return .refused(
      .init(code: .linkBroken, message: "a link leads nowhere", fix: "name its destination"))
  }
  if url.contains(where: \.isControl) {
    return .refused(.init(code: .urlScheme, message: "'\(shown)' holds a control character"))
  }
  if first == UInt8(ascii: "#") {
    return .fragment(String(decoding: url.dropFirst(), as: UTF8.self))
  }
  guard let colon = schemeEnd(url) else { return file(url, shown) }
  let scheme = String(decoding: url[..<colon].map(\.lowercased), as: UTF8.self)
  let rest = url[(colon + 1)...]
  switch scheme {
  case "http", "https":
    if rest.starts(with: Array("//".utf8)), rest.count > 2, !rest.contains(Byte.backslash) {
      return .web
    }
    return .refused(
      .init(
        code: .urlScheme, message: "'\(shown)' is no complete web address",
        fix: "begin it with '\(scheme)://'"))
  case "mailto": return .mail
  default:
    if let kind = Reference.Kind.schemes.first(where: { $0.rawValue == scheme }) {
      return reference(kind, rest, shown)
    }
    return .refused(refusal(ofScheme: scheme, shown))
  }
}

private func reference(
  _ kind: Reference.Kind, _ rest: ArraySlice<UInt8>, _ shown: String
) -> Destination {
  if rest.isEmpty {
    return .refused(
      .init(
        code: .referenceBroken, message: "'\(shown)' names no \(kind.rawValue)",
        fix: "write what it refers to after the colon"))
  }
  return .reference(kind, target: String(decoding: rest, as: UTF8.self))
}

private func refusal(ofScheme scheme: String, _ shown: String) -> Destination.Refusal {
  let known = Reference.Kind.schemes.map(\.rawValue) + ["http", "https", "mailto"]
  return .init(
    code: .urlScheme, message: "'\(shown)' has a scheme that links may not have",
    fix: nearMiss(to: scheme, among: known).map { "write '\($0):'" })
}

/// The place of the colon that ends a scheme, however it is spelled; `nil` for a relative address.
private func schemeEnd(_ url: [UInt8]) -> Int? {
  url.firstIndex { byte in
    byte == Byte.colon || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: "#")
  }.flatMap { url[$0] == Byte.colon ? $0 : nil }
}

/// A file in the article's own folder.
private func file(_ url: [UInt8], _ shown: String) -> Destination {
  let decoded = percentDecoded(url)
  if firstInvalidByte(decoded) != nil || decoded.contains(where: \.isControl)
    || schemeEnd(decoded) != nil
  {
    return .refused(.init(code: .urlScheme, message: "'\(shown)' is no plain file name"))
  }
  var parts = decoded.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
  if parts.first == [UInt8(ascii: ".")], parts.count > 1 { parts.removeFirst() }
  let isOutside = parts.contains { part in
    part.isEmpty || part == Array("..".utf8)[...] || part == Array(".".utf8)[...]
      || part.contains(Byte.backslash)
  }
  if isOutside {
    return .refused(
      .init(
        code: .pathOutside, message: "'\(shown)' is not in the article's own folder",
        fix: "copy the file beside the article, or give a whole address with 'https://'"))
  }
  let name = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  return .reference(.asset, target: name)
}

private func percentDecoded(_ url: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var i = 0
  while i < url.count {
    if url[i] == UInt8(ascii: "%"), i + 2 < url.count,
      let byte = UInt8(String(decoding: url[(i + 1)...(i + 2)], as: UTF8.self), radix: 16)
    {
      result.append(byte)
      i += 3
    } else {
      result.append(url[i])
      i += 1
    }
  }
  return result
}

/// A web address as it may stand in `href`: what is neither allowed in an address nor a `%`-escape
/// already is escaped, as libcmark does.
func hrefText(_ url: [UInt8]) -> String {
  let safe = Array("-_.+!*'(),%#@?=;:/&$~".utf8)
  let digits = Array("0123456789ABCDEF".utf8)
  var result: [UInt8] = []
  for byte in url {
    if byte.isAlphanumeric || safe.contains(byte) {
      result.append(byte)
    } else {
      result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: result, as: UTF8.self)
}
