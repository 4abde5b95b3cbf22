import Markup
import YAML

/// The sitemap: every page with its address and, where the content dates it, its last change.
/// - Parameter pages: paths beneath the site's root.
func sitemap(_ pages: [(path: String, changed: CalendarDate?)], _ address: Address) -> [UInt8] {
  var writer = Writer(reserving: pages.count * 120)
  writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
  writer.open("urlset") { $0.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9") }
  for page in pages.sorted(by: { $0.path < $1.path }) {
    writer.open("url")
    writer.element("loc", text: address.absolute(page.path))
    if let changed = page.changed { writer.element("lastmod", text: "\(changed)") }
    writer.close("url")
  }
  writer.raw("</urlset>\n")
  return writer.bytes
}

/// Everyone may read everything; where the sitemap is.
func robots(_ address: Address) -> [UInt8] {
  Array("User-agent: *\nAllow: /\nSitemap: \(address.absolute(Path.sitemap))\n".utf8)
}
