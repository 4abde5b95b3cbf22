package import YAML

/// Everything a build depends on besides the bytes it reads; the only way the clock comes in.
package struct BuildOptions: Sendable {
  /// Today, in UTC: decides which articles are still scheduled.
  package var date: CalendarDate
  /// Takes the place of the publication's `url`, for a trial at another address.
  package var baseURL: String?
  /// Whether articles marked `draft: true` are part of the site.
  package var includesDrafts: Bool
  /// Whether articles dated after `date` are part of the site.
  package var includesFuture: Bool
  /// Whether charts also become pictures.
  package var pictures: PictureMaking

  package init(
    date: CalendarDate, baseURL: String? = nil, includesDrafts: Bool = false,
    includesFuture: Bool = false, pictures: PictureMaking = .unwanted
  ) {
    self.date = date
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.includesFuture = includesFuture
    self.pictures = pictures
  }
}

/// Whether charts also become pictures, which a program beside this one draws.
package enum PictureMaking: Sendable, Hashable {
  /// They are of no use: nothing is written, or nobody asked.
  case unwanted
  case wanted
  /// They were wanted, and what draws them is not there; the text says what.
  case impossible(String)
}
