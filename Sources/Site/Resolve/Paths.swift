/// Where each thing stands on the site: paths beneath its root, pages with a slash at the end.
///
/// The one place where addresses are made.
enum Path {
  static let home = ""
  static let articles = "articles/"
  static let issues = "issues/"
  static let subjects = "subjects/"
  static let sources = "sources/"
  static let figures = "figures/"
  static let checks = "checks/"
  static let corrections = "corrections/"
  static let notFound = "404.html"
  static let feed = "feed.xml"
  static let sitemap = "sitemap.xml"
  static let robots = "robots.txt"
  static let headers = "_headers"
  static let style = "assets/style.css"
  static let icon = "assets/icon.svg"

  static func article(_ slug: String) -> String { "articles/\(slug)/" }
  static func asset(_ name: String, of article: String) -> String { "articles/\(article)/\(name)" }
  /// The folder of all charts as files.
  static let charts = "charts/"
  /// A chart as a file.
  /// - Parameter ending: of the name, with its dot: `.svg`, `.csv`, `.png`, `-card.png`.
  static func chart(_ id: String, of article: String, _ ending: String) -> String {
    "\(charts)\(article)/\(id)\(ending)"
  }
  static func issue(_ slug: String) -> String { "issues/\(slug)/" }
  static func page(_ slug: String) -> String { "pages/\(slug)/" }
  static func subject(_ key: String) -> String { "subjects/\(key)/" }
  static func source(_ key: String) -> String { "sources/\(key)/" }

  /// The file behind a page's path.
  static func file(_ path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}
