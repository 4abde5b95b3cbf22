import Diagnostics
import Testing
import YAML

@testable import Figures

@Suite struct SeedTests {
  private var registry: Registry {
    Registry.make(
      sources: readSources(Array(Seeds.sources.utf8), path: "sources.yml").value,
      subjects: readSubjects(Array(Seeds.subjects.utf8), path: "subjects.yml").value
    ).value
  }

  private var files: Checked<[HighlightFile]> {
    let read = Seeds.highlights.sorted { $0.key < $1.key }.map {
      readHighlights(Array($0.value.utf8), path: "\($0.key).yml", article: $0.key)
    }
    return Checked(read.map(\.value), read.flatMap(\.findings))
  }

  @Test func `the five documents give 55 figures and 41 claims`() {
    let files = files.value
    #expect(files.map(\.article) == ["capital", "growth", "shadow", "thorium", "zone"])
    #expect(files.map(\.figures.count) == [7, 16, 5, 14, 13])
    #expect(files.map(\.claims.count) == [6, 10, 9, 9, 7])
  }

  @Test func `nothing in them is an error, and what is undated is noted`() {
    let files = files
    let set = resolveFigures(files: files.value, registry: registry)
    #expect(!(files.findings + set.findings).hasErrors)
    #expect(Set(files.findings.map(\.code)) == [.periodMissing])
    #expect(files.findings.count == set.value.figures.count { $0.period == nil })
  }

  @Test func `what a close reader would question is flagged`() {
    let set = resolveFigures(files: files.value, registry: registry)
    #expect(
      set.findings.map(\.code) == [
        .wordingQuantifier, .wordingDrift, .wordingDrift, .chainCorrupted,
      ])
  }

  @Test func `every identity inside the documents agrees`() {
    let set = resolveFigures(files: files.value, registry: registry).value
    #expect(
      set.checks.map(\.sentence) == [
        "3.2 ÷ 11.3 = 28.32%; with rounding [27.75, 28.89]: consistent.",
        "October–November 2025 is 2 months: consistent.",
        "2025 to 2035 is 10 years: consistent.",
        "2025 to 2035 is 10 years: consistent.",
        "2025 to 2030 is 5 years: consistent.",
      ])
  }

  @Test func `every figure prints in its standard form`() {
    let set = resolveFigures(files: files.value, registry: registry).value
    let forms = ["re-growth", "re-contrib", "rank", "rank-streak", "catch-up"].map {
      set.figure(named: "growth#\($0)")?.quantity.plainForm
    }
    #expect(forms == ["+24.6%", "+3.2 pp", "first", "second month", "2–5 years"])
  }
}
