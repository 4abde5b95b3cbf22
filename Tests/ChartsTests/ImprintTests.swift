import Foundation
import Markup
import TestSupport
import Testing

@testable import Charts

private let imprint = Imprint(
  permalink: "brief.example/articles/a/#c-growth", href: "/articles/a/#c-growth",
  licence: "CC-BY-4.0", licenceHref: "https://creativecommons.org/licenses/by/4.0/",
  downloads: [
    Download(.svg, href: "/charts/a/growth.svg"), Download(.csv, href: "/charts/a/growth.csv"),
  ])

private let chart = Sample.growth.with(imprint)

@Test func theFileEndsWithItsAddressAndLicence() throws {
  let (scene, frame) = standaloneScene(chart, labels: .english)
  let last = try #require(scene.texts.last)
  #expect(last.text == "brief.example/articles/a/#c-growth · CC-BY-4.0")
  #expect(last.box.bottom < frame.bottom)
  let without = standaloneScene(Sample.growth, labels: .english)
  #expect(without.frame.height < frame.height)
  #expect(without.0.texts.count == scene.texts.count - 1)
}

@Test func theFileTellsAllByItself() {
  let texts = standaloneScene(chart, labels: .english).0.texts.map(\.text).joined(separator: " ")
  // What, where, when, unit, source, standing.
  for words in [
    chart.title, chart.subtitle, "Source: Baotou city government", "Note: ",
    "not independently verified",
  ] {
    #expect(texts.contains(words), "\(words)")
  }
}

@Test func theTextsOfAFileStayInItsFrameAndApart() {
  for sample in Sample.all {
    let (scene, frame) = standaloneScene(sample.with(imprint), labels: .english)
    for (i, text) in scene.texts.enumerated() {
      let box = text.box
      #expect(box.x >= frame.x + 15 && box.right <= frame.right - 15, "\(text.text)")
      #expect(box.y >= frame.y && box.bottom <= frame.bottom, "\(text.text)")
      for other in scene.texts[(i + 1)...] where other.style == .small {
        #expect(box.bottom <= other.box.y + 4 || !box.overlaps(other.box), "\(text.text)")
      }
    }
  }
}

@Test func theFigureOffersItsFilesItsAddressAndTheLicence() throws {
  let bytes = figureHTML(chart, labels: .english, headingLevel: 3).bytes
  let elements = try wellFormed(bytes)
  #expect(faults(elements, id: "c-growth", allowsStyle: false) == [])
  let links = elements.filter { $0.name == "a" }.suffix(4)
  #expect(
    links.map { $0.value("href") } == [
      "/charts/a/growth.svg", "/charts/a/growth.csv", "/articles/a/#c-growth",
      "https://creativecommons.org/licenses/by/4.0/",
    ])
  #expect(
    links.map { $0.value("aria-label") } == [
      "SVG: \(chart.title)", "CSV: \(chart.title)", "Link to this chart: \(chart.title)", nil,
    ])
}

@Test func theFeedShowsThePictureWithItsSizeAboveTheTable() throws {
  let withPicture = Sample.growth.with(
    Imprint(
      permalink: "x", href: "x", licence: "x", licenceHref: "x",
      downloads: [Download(.png, href: "https://x.example/growth.png")]))
  let html = tableHTML(withPicture, labels: .english, hasPicture: true).string
  let frame = standaloneScene(withPicture, labels: .english).frame
  let start =
    "<img src=\"https://x.example/growth.png\" width=\"672\" height=\"\(Int(frame.height + 0.5))\""
  let image = try #require(html.range(of: start + " alt=\"\(Sample.growth.name). 8 bars."))
  let table = try #require(html.range(of: "<table"))
  #expect(image.lowerBound < table.lowerBound)
  #expect(!tableHTML(withPicture, labels: .english).string.contains("<img"))
}

@Test(
  "what the font of the pictures lacks is found, wherever it stands",
  arguments: [
    ("包头", "包"), ("Ψ and Ж", nil), ("10 − 3 ≈ 7 · ½ – “so” ▲", nil), ("magnet 🧲", "🧲"),
    ("\u{202F}", "\u{202F}"), ("a\u{0}b", nil),
  ] as [(String, Unicode.Scalar?)])
func charactersOfThePictures(text: String, missing: Unicode.Scalar?) {
  func chart(title: String = "T", label: String = "A", source: String = "S") -> Chart {
    Chart(
      id: "c-x", title: title, subtitle: "", name: "N", source: [source],
      plan: .growth(GrowthPlan(rows: [Sample.datum("a", label, 1, "+1%")])))
  }
  #expect(undrawable(in: chart(title: text), labels: .english) == missing)
  #expect(undrawable(in: chart(label: text), labels: .english) == missing)
  #expect(undrawable(in: chart(source: text), labels: .english) == missing)
}

@Test func whatTheSamplesAndTheProgramWriteItselfCanBeDrawn() {
  for sample in Sample.all where sample.id != "c-hostile" && sample.id != "c-long" {
    #expect(undrawable(in: sample.with(imprint), labels: .english) == nil, "\(sample.id)")
  }
}

@Test func aNameIsNotTornApartToBalanceItsLines() {
  let name = balance("All industry (benchmark)", width: 110, size: 13)
  #expect(name.lines == ["All industry", "(benchmark)"])
  #expect(balance("Row (benchmarkbenchmark)", width: 60, size: 13).lines.count > 2)
}
