/// Where a chart can be had and on which terms: the end of its footer.
package struct Imprint: Sendable, Hashable {
  /// The chart's place on the site as a reader may write it down: host and path, without a scheme.
  package let permalink: String
  /// The same as a link.
  package let href: String
  /// The name of the licence: `CC-BY-4.0`.
  package let licence: String
  /// Where the licence can be read.
  package let licenceHref: String
  /// The files the chart comes as.
  package let downloads: [Download]

  package init(
    permalink: String, href: String, licence: String, licenceHref: String,
    downloads: [Download] = []
  ) {
    self.permalink = permalink
    self.href = href
    self.licence = licence
    self.licenceHref = licenceHref
    self.downloads = downloads
  }

  /// What a file says that travels alone.
  var text: String { "\(permalink) · \(licence)" }
}

/// A file that holds a chart or its numbers.
package struct Download: Sendable, Hashable {
  package enum Format: String, Sendable, CaseIterable {
    case svg = "SVG"
    case png = "PNG"
    case csv = "CSV"
  }

  package let format: Format
  package let href: String

  package init(_ format: Format, href: String) {
    self.format = format
    self.href = href
  }
}
