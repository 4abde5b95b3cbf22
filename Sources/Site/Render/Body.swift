import Charts
import Figures
import Markdown
import Markup

/// Where a text goes: what can stand in it depends on that.
enum Destination: Sendable, Hashable {
  /// A page of the site: drawings, margin notes, links from the root of the host.
  case page
  /// A feed: whole addresses; readers strip drawings, so charts come as tables.
  case feed
}

/// Fills the holes of a text.
///
/// References that lead nowhere have their finding; here they stay text.
struct BodyRenderer {
  let publication: Publication
  let place: Place
  let destination: Destination
  /// Margin notes of figures that are still to be printed after the block.
  private var pending: [Figure] = []
  /// Global names of the figures that had their margin note.
  private var noted: Set<String> = []

  init(_ publication: Publication, at place: Place, for destination: Destination) {
    self.publication = publication
    self.place = place
    self.destination = destination
  }

  mutating func render(_ pieces: [Piece]) -> HTML {
    var writer = Writer()
    render(pieces, to: &writer)
    return writer.html
  }

  private mutating func render(_ pieces: [Piece], to writer: inout Writer) {
    for piece in pieces {
      switch piece {
      case .html(let html): writer.raw(destination == .page ? html : withWholeAddresses(html))
      case .reference(let reference): render(reference, to: &writer)
      case .endOfBlock: writeNotes(to: &writer)
      }
    }
  }

  private mutating func render(_ reference: Reference, to writer: inout Writer) {
    guard let target = try? publication.target(of: reference, at: place) else {
      render(reference.content, to: &writer)
      return
    }
    switch target {
    case .figure(let figure):
      if !figure.isNoted(in: noted) {
        noted.insert(figure.globalName)
        pending.append(figure)
      }
      link(
        "figure", to: href(of: figure), reference, otherwise: figure.quantity.standardForm, &writer)
    case .claim(let claim):
      let path = Path.article(claim.article) + "#" + claim.anchor
      link("claim", to: href(path), reference, otherwise: claim.says, &writer)
    case .page(let path, let title):
      link(nil, to: href(path), reference, otherwise: title, &writer)
    case .asset(let file, let article):
      render(file, of: article, reference, to: &writer)
    case .chart(let chart, let owner):
      render(chart, of: owner, reference, to: &writer)
    }
  }

  private mutating func link(
    _ kind: StaticString?, to href: String, _ reference: Reference, otherwise text: String,
    _ writer: inout Writer
  ) {
    writer.open("a") {
      if let kind { $0.attribute("class", kind) }
      $0.attribute("href", href)
    }
    if reference.content.isEmpty || reference.form == .autolink {
      writer.text(text)
    } else {
      render(reference.content, to: &writer)
    }
    writer.close("a")
  }

  private mutating func render(
    _ file: SourceFile, of article: String, _ reference: Reference, to writer: inout Writer
  ) {
    let href = href(Path.asset(reference.target, of: article))
    guard reference.form == .image else {
      link(nil, to: href, reference, otherwise: reference.target, &writer)
      return
    }
    writer.open("img") {
      $0.attribute("src", href)
      $0.attribute("alt", reference.text)
      $0.attribute("loading", "lazy")
    }
  }

  private func render(
    _ chart: Chart, of owner: String, _ reference: Reference, to writer: inout Writer
  ) {
    let id = String(chart.id.dropFirst(2))
    let files = publication.chartFiles["\(owner)#\(id)"]
    let imprint = files.map {
      publication.imprint(ofChart: id, of: owner, $0) { path in
        let page = Path.article(owner) + "#"
        return path.hasPrefix(page)
          ? href(
            Path.article(owner), anchor: String(path.dropFirst(page.count)),
            isOwn: owner == place.article) : href(path)
      }
    }
    writer.raw(figure(chart, of: owner, name: reference.text, imprint: imprint, files: files))
  }

  /// A chart as it stands at this place: ids, names and links of the page it is drawn on.
  /// - Parameters:
  ///   - name: the accessible name; empty for the chart's own.
  ///   - imprint: nil for a chart nobody declared.
  func figure(
    _ chart: Chart, of owner: String, name: String = "", imprint: Imprint? = nil,
    files: ChartFiles? = nil
  ) -> HTML {
    let isOwn = owner == place.article
    let placed = chart.placed(
      id: isOwn ? chart.id : "c-\(owner)--\(chart.id.dropFirst(2))",
      name: name.isEmpty ? chart.name : name, imprint: imprint,
      href: { publication.figures.figure(named: $0).map(href(of:)) })
    let labels = publication.words.chartLabels
    if case .sparkline = chart.plan {
      return destination == .page
        ? sparklineHTML(placed, labels: labels) : sparklineText(placed, labels: labels)
    }
    return switch destination {
    case .page: figureHTML(placed, labels: labels, headingLevel: 3)
    case .feed: tableHTML(placed, labels: labels, hasPicture: files?.hasPicture ?? false)
    }
  }

  /// Links within the page, such as those of footnotes, made to lead there from anywhere.
  ///
  /// In markup from our renderer a quotation mark in text is escaped, so the bytes looked for
  /// are always an attribute.
  private func withWholeAddresses(_ html: HTML) -> HTML {
    let mark = Array("href=\"#".utf8)
    let page = Array(href(place.path).utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(html.bytes.count)
    for byte in html.bytes {
      bytes.append(byte)
      if byte == UInt8(ascii: "#"), bytes.suffix(mark.count).elementsEqual(mark) {
        bytes.removeLast()
        bytes += page
        bytes.append(byte)
      }
    }
    return HTML(trusted: bytes)
  }

  /// The margin notes of the figures first mentioned in the block that just ended.
  private mutating func writeNotes(to writer: inout Writer) {
    defer { pending = [] }
    guard destination == .page, !pending.isEmpty else { return }
    writer.raw(marginNote(for: pending, publication))
  }

  private func href(of figure: Figure) -> String {
    href(
      Path.article(figure.article), anchor: "f-\(figure.id)", isOwn: figure.article == place.article
    )
  }

  private func href(_ path: String, anchor: String, isOwn: Bool) -> String {
    isOwn && destination == .page ? "#\(anchor)" : href(path) + "#\(anchor)"
  }

  private func href(_ path: String) -> String {
    switch destination {
    case .page: publication.address.href(path)
    case .feed: publication.address.absolute(path)
    }
  }
}

extension Figure {
  fileprivate func isNoted(in names: Set<String>) -> Bool { names.contains(globalName) }
}
