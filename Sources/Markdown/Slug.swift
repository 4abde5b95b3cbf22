/// Makes heading ids as GitHub does, unique in one document.
struct Slugs {
  private var taken: [String: Int] = [:]

  /// Prefixes of ids that are made elsewhere: figures, charts, footnotes and their marks.
  private static let reserved = ["f-", "c-", "claim-", "fn-", "fnref-"]

  init(taken: [String]) {
    for id in taken { self.taken[id] = 0 }
  }

  /// Letters and digits in lower case, `-` and `_`, a hyphen for each space.
  mutating func id(for text: String) -> String {
    var slug = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "-" {
        slug += "-"
      } else if scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
      {
        slug += scalar.properties.lowercaseMapping
      }
    }
    if slug.utf8.allSatisfy({ $0 == Byte.dash }) { slug = "section" }
    if Self.reserved.contains(where: slug.hasPrefix) { slug = "s-" + slug }
    return unique(slug)
  }

  private mutating func unique(_ slug: String) -> String {
    guard var count = taken[slug] else {
      taken[slug] = 0
      return slug
    }
    var id = slug
    while taken[id] != nil {
      count += 1
      id = "\(slug)-\(count)"
    }
    taken[slug] = count
    taken[id] = 0
    return id
  }
}
