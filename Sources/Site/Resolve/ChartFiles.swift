import Charts
import Diagnostics
import Figures

/// What a chart comes as besides its place on a page; its numbers it always comes as.
struct ChartFiles: Sendable, Hashable {
  /// A drawing as SVG.
  var hasDrawing = false
  /// The drawing as a picture.
  var hasPicture = false
  /// The drawing of a card for social media.
  var card: [UInt8]?
}

/// Decides what files the charts become; says where a picture that is wanted cannot be made.
/// - Parameter path: of the publication's settings, for what is not about a single chart.
func chartFiles(
  of charts: [String: Chart], _ declarations: [ChartDeclaration], labels: ChartLabels,
  pictures: PictureMaking, path: String
) -> Checked<[String: ChartFiles]> {
  var files: [String: ChartFiles] = [:]
  var findings: [Finding] = []
  for declaration in declarations {
    guard let chart = charts[declaration.globalName] else { continue }
    var own = ChartFiles(hasDrawing: chart.plan.isDrawn)
    let card = declaration.isSocial ? card(chart, declaration, labels, &findings) : nil
    if own.hasDrawing, pictures == .wanted {
      if let missing = undrawable(in: chart, labels: labels) {
        findings.append(skipped(declaration, missing))
      } else {
        (own.hasPicture, own.card) = (true, card)
      }
    }
    files[declaration.globalName] = own
  }
  if case .impossible(let reason) = pictures, files.values.contains(where: \.hasDrawing) {
    findings.append(
      Finding(
        .pictureSkipped, "charts come without pictures: \(reason)", at: SourceRange(startOf: path),
        fix: "install librsvg2-bin and fonts-liberation, or build with '--no-pictures'"))
  }
  return Checked(files, findings)
}

/// The card of a chart marked `social`; says so if it does not fit.
private func card(
  _ chart: Chart, _ declaration: ChartDeclaration, _ labels: ChartLabels,
  _ findings: inout [Finding]
) -> [UInt8]? {
  let problem: (String, fix: String)
  switch cardSVG(chart, labels: labels) {
  case .drawn(let svg): return svg
  case .notDrawn:
    problem = (
      "cannot become a card: tiles are no drawing", "remove 'social', or mark another chart"
    )
  case .tooTall(let by):
    problem = (
      "is \(by) px too tall for a card of 1200 × 630 px, on which every label must be readable",
      "shorten the title to one line, or the subtitle or the names, or remove 'social'"
    )
  }
  findings.append(
    Finding(
      .chartRefused, "chart '\(declaration.id)' \(problem.0)", at: declaration.range,
      fix: problem.fix))
  return nil
}

private func skipped(_ declaration: ChartDeclaration, _ missing: Unicode.Scalar) -> Finding {
  let code = String(missing.value, radix: 16, uppercase: true)
  return Finding(
    .pictureSkipped,
    "chart '\(declaration.id)' comes without a picture: Liberation Sans, the font of the pictures, lacks '\(missing)' (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code))",
    at: declaration.range,
    fix: "write it in Latin, Greek or Cyrillic letters, if it should have one")
}

extension Publication {
  /// The end of a chart's footer.
  /// - Parameter link: makes a link of a path of the site, as the place asks for it.
  func imprint(
    ofChart id: String, of article: String, _ files: ChartFiles, link: (String) -> String
  ) -> Imprint {
    let place = Path.article(article) + "#c-" + id
    var downloads: [Download] = []
    if files.hasDrawing {
      downloads.append(Download(.svg, href: link(Path.chart(id, of: article, ".svg"))))
    }
    if files.hasPicture {
      downloads.append(Download(.png, href: link(Path.chart(id, of: article, ".png"))))
    }
    downloads.append(Download(.csv, href: link(Path.chart(id, of: article, ".csv"))))
    return Imprint(
      permalink: address.withoutScheme(place), href: link(place), licence: settings.licence,
      licenceHref: licenceURL(settings.licence), downloads: downloads)
  }

  /// A chart as it stands in a file of its own.
  func standalone(_ chart: Chart, _ declaration: ChartDeclaration, _ files: ChartFiles) -> Chart {
    chart.with(
      imprint(ofChart: declaration.id, of: declaration.article, files, link: address.absolute))
  }

  /// The first chart of an article that has a card.
  func card(of article: String) -> (declaration: ChartDeclaration, chart: Chart)? {
    let charts = self.article(article)?.highlights?.file.charts ?? []
    return charts.first { chartFiles[$0.globalName]?.card != nil }.flatMap { declaration in
      self.charts[declaration.globalName].map { (declaration, $0) }
    }
  }
}
