import Diagnostics
import Testing

@testable import Site

private let withPictures = BuildOptions(date: day("2025-06-01"), pictures: .wanted)

/// The base publication with a chart of its own, and what it says of its picture in a page.
private func fixture(charts: String, figures: String = "", path: String = "") -> Fixture {
  Fixture(
    """
    === publication.yml
    name: The Trial
    tagline: Numbers on trial
    url: https://trial.example/\(path)
    editor: {name: The editors, email: editors@trial.example}
    === articles/second/highlights.yml
    defaults: {period: 2020, basis: yoy, unit: pct, measure: output, chain: [herald, office]}
    figures:
      all: {subject: city, kind: growth, value: "10", name: "=HYPERLINK(1)"}
      part: {subject: city.mining, kind: growth, value: "20.0"}
    \(figures)
    charts:
    \(charts)
    === articles/second/article.md
    @front
    It grew by [](figure:all) and [](figure:part).

    ![](chart:drawn)
    """)
}

private let plain = "  drawn: {kind: growth, title: It grew, figures: [all, part]}"
private let social =
  "  drawn: {kind: growth, title: It grew, figures: [all, part], social: true}"

@Test("every chart is there as a drawing and as a table, and its page leads to both")
func chartFilesOfAPage() async throws {
  let result = await fixture(charts: plain, path: "brief/").build()
  #expect(result.findings == [])
  let svg = try #require(result.text("charts/second/drawn.svg"))
  #expect(svg.contains("id=\"c-drawn-t\""))
  #expect(svg.contains(">trial.example/brief/articles/second/#c-drawn · CC-BY-4.0</text>"))
  #expect(result.text("charts/second/drawn.csv") != nil)
  let page = try #require(result.text("articles/second/index.html"))
  for href in [
    "/brief/charts/second/drawn.svg", "/brief/charts/second/drawn.csv", "#c-drawn",
    "https://creativecommons.org/licenses/by/4.0/",
  ] {
    #expect(page.contains("href=\"\(href)\""), "\(href)")
  }
  #expect(!result.files.contains { $0.path.hasSuffix(".png") })
  #expect(result.pictures == [])
}

@Test("a chart on another page leads to its own place")
func permalinkElsewhere() async throws {
  var fixture = fixture(charts: plain)
  fixture.files["articles/report/article.md"]?
    .append(contentsOf: Array("\n![](chart:second#drawn)\n".utf8))
  let page = try #require(await fixture.build().text("articles/report/index.html"))
  #expect(page.contains("href=\"/articles/second/#c-drawn\""))
  #expect(page.contains("href=\"/charts/second/drawn.csv\""))
}

@Test("the table of a chart is exact, and no cell of it runs as a formula")
func chartCSV() async throws {
  let figures = """
      half: {subject: city, kind: growth, value: "5", cmp: over, name: "A, half"}
      none: {subject: city.mining, kind: growth, value: null, note: The office keeps it.}
    """
  let charts =
    "  drawn: {kind: growth, title: It grew, figures: [all, part, half, none], benchmark: all}"
  let result = await fixture(charts: charts, figures: figures).build()
  #expect(
    result.text("charts/second/drawn.csv")?.split(separator: "\r\n").map(String.init) == [
      "id,name,value,detail,number,unit,low,high,period,basis,status,source,reason",
      "second#part,Mining,+20.0%,,20.0,pct,19.95,20.05,2020,on a year earlier,normal,\"Statistics office, reported by The Herald\",",
      "second#all,'=HYPERLINK(1) benchmark,+10%,,10,pct,9.5,10.5,2020,on a year earlier,normal,\"Statistics office, reported by The Herald\",",
      "second#half,\"A, half\",more than +5%,,5,pct,5,,2020,on a year earlier,normal,\"Statistics office, reported by The Herald\",",
      "second#none,Mining,,,,pct,,,2020,on a year earlier,normal,\"Statistics office, reported by The Herald\",The office keeps it.",
    ])
}

@Test("the whole of a share stands beside its value")
func shareCSV() async throws {
  let result = await fixture(
    charts: "  drawn: {kind: share, title: A part, figures: [share]}",
    figures: """
        share: {subject: city.mining, kind: share, value: "28.3", of: city, basis: of-total}
      """
  ).build()
  let csv = try #require(result.text("charts/second/drawn.csv"))
  #expect(csv.contains("second#share,Mining,28.3%,of The city’s output,28.3,pct,28.25,28.35,"))
}

@Test("browsers may use the style sheet of a chart's file and nothing else")
func headersFile() async {
  let result = await fixture(charts: plain, path: "brief/").build()
  let lines = result.text("_headers")?.split(separator: "\n").map(String.init) ?? []
  #expect(lines.count == 3)
  #expect(lines.first == "/brief/charts/*")
  #expect(lines.last == "  X-Content-Type-Options: nosniff")
}

@Test("a digest in base64 is that of openssl")
func base64() {
  #expect(SHA256([]).base64 == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  #expect(SHA256(Array("abc".utf8)).base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
}

@Test("pictures that are wanted are handed to the edge, and pages and feed show them")
func wantedPictures() async throws {
  let result = await fixture(charts: social).build(withPictures)
  #expect(result.findings == [])
  #expect(
    result.pictures.map(\.path) == [
      "charts/report/rates.png", "charts/second/drawn-card.png", "charts/second/drawn.png",
    ])
  #expect(result.pictures.map(\.width) == [1344, 1200, 1344])
  #expect(result.pictures.map(\.chart) == ["report#rates", "second#drawn", "second#drawn"])
  let page = try #require(result.text("articles/second/index.html"))
  #expect(page.contains("href=\"/charts/second/drawn.png\""))
  let feed = try #require(result.text("feed.xml"))
  #expect(
    feed.contains("&lt;img src=\"https://trial.example/charts/second/drawn.png\"")
      || feed.contains("&lt;img src=&quot;https://trial.example/charts/second/drawn.png&quot;"))
}

@Test("the card of the first chart that has one is the picture of the page")
func cardOfThePage() async throws {
  var fixture = fixture(charts: plain + "\n" + social.replacing("drawn:", with: "carded:"))
  fixture.files["articles/second/article.md"]?
    .append(contentsOf: Array("\n![](chart:carded)\n".utf8))
  fixture.files["Templates/base.mustache"]?.append(
    contentsOf: Array(
      "{{#page.image}}IMAGE {{url}} {{width}} {{height}} {{alt}}{{/page.image}}".utf8))
  let wanted = await fixture.build(withPictures)
  #expect(wanted.findings == [])
  let page = try #require(wanted.text("articles/second/index.html"))
  #expect(
    page.contains("IMAGE https://trial.example/charts/second/carded-card.png 1200 630 It grew. 2"))
  #expect(wanted.text("articles/report/index.html")?.contains("IMAGE") == false)
  let unwanted = await fixture.build()
  #expect(unwanted.text("articles/second/index.html")?.contains("IMAGE") == false)
}

@Test("where pictures cannot be made, one note says so and nothing leads to one")
func impossiblePictures() async throws {
  let result = await fixture(charts: social).build(
    BuildOptions(date: day("2025-06-01"), pictures: .impossible("no tool")))
  #expect(result.codes == [.pictureSkipped])
  let finding = try #require(result.findings.first)
  #expect(finding.severity == .note)
  #expect(finding.message == "charts come without pictures: no tool")
  #expect(finding.fix?.contains("librsvg2-bin and fonts-liberation") == true)
  #expect(result.pictures == [])
  for file in result.files {
    #expect(!String(decoding: file.bytes, as: UTF8.self).contains(".png"), "\(file.path)")
  }
}

@Test("a chart with a character that the font lacks has no picture, and the others have")
func undrawableChart() async throws {
  let charts = social.replacing("It grew", with: "包头 grew")
  let result = await fixture(charts: charts).build(withPictures)
  #expect(result.codes == [.pictureSkipped])
  #expect(
    result.findings.first?.message
      == "chart 'drawn' comes without a picture: Liberation Sans, the font of the pictures, lacks '包' (U+5305)"
  )
  #expect(result.pictures.map(\.path) == ["charts/report/rates.png"])
  #expect(result.text("articles/second/index.html")?.contains(".png") == false)
  let unwanted = await fixture(charts: charts).build()
  #expect(unwanted.findings == [])
}

@Test("a chart too tall for a card is refused whether pictures are made or not")
func tooTall() async {
  let long = Array(repeating: "headline", count: 60).joined(separator: " ")
  for options in [testDay, withPictures] {
    let result = await fixture(charts: social.replacing("It grew", with: long)).build(options)
    #expect(result.codes == [.chartRefused, .chartCrowded])
    #expect(result.findings.first?.message.contains(" px too tall for a card") == true)
  }
}

@Test("two charts whose pictures would have one name are a collision")
func pictureCollision() async {
  var fixture = fixture(
    charts: social + "\n  drawn-card: {kind: growth, title: It grew, figures: [all, part]}")
  fixture.files["articles/second/article.md"]?
    .append(contentsOf: Array("\n![](chart:drawn-card)\n".utf8))
  #expect(await fixture.build(withPictures).codes == [.outputCollision])
}
