/// The address at which a site lives: `https://example.org/brief/`.
package struct Address: Sendable, Hashable {
  /// The whole address; ends in a slash.
  package let text: String
  /// From the root of the host, with a slash at both ends: `/` or `/brief/`.
  package let basePath: String

  /// - Returns: `nil` unless `site` is `http` or `https`, a host and an optional path, with no
  ///   query, fragment, user name, blank or `..`.
  package init?(site: String) {
    let bytes = Array(site.utf8)
    guard
      let scheme = ["https://", "http://"].first(where: { site.hasPrefix($0) }),
      bytes.allSatisfy(Self.isAllowed), !site.contains("/../"), !site.hasSuffix("/..")
    else { return nil }
    let rest = site.dropFirst(scheme.count)
    guard let first = rest.utf8.first, first != UInt8(ascii: "/") else { return nil }
    let path = rest.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(rest[$0...]) } ?? "/"
    text = site.hasSuffix("/") ? site : site + "/"
    basePath = path.hasSuffix("/") ? path : path + "/"
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/[]%".utf8.contains(byte)
    }
  }

  /// From the root of the host: what a page links to.
  /// - Parameter path: beneath the site's root, without a slash in front: `articles/a/`.
  func href(_ path: String) -> String { basePath + path }

  /// With the host: what a reader writes down.
  func withoutScheme(_ path: String) -> String {
    let scheme = text.utf8.firstIndex(of: UInt8(ascii: ":")).map {
      text.utf8.index($0, offsetBy: 3)
    }
    return String(text[(scheme ?? text.startIndex)...]) + path
  }

  /// With scheme and host: what feeds, the sitemap and `canonical` need.
  func absolute(_ path: String) -> String { text + path }
}
