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

  package init(
    date: CalendarDate, baseURL: String? = nil, includesDrafts: Bool = false,
    includesFuture: Bool = false
  ) {
    self.date = date
    self.baseURL = baseURL
    self.includesDrafts = includesDrafts
    self.includesFuture = includesFuture
  }
}
