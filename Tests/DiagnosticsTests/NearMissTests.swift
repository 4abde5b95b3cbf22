import Diagnostics
import Testing

@Suite struct NearMissTests {
  @Test(arguments: [
    ("highlihgts", "highlights"), ("tilte", "title"), ("sumary", "summary"), ("Title", "title"),
    ("chian", "chain"),
  ])
  func `a slip finds what was meant`(word: String, meant: String) {
    let keys = ["title", "summary", "highlights", "chain", "subject"]
    #expect(nearMiss(to: word, among: keys) == meant)
  }

  @Test(arguments: ["x", "colour", "title"])
  func `a word that is far from all, or equal to one, finds nothing`(word: String) {
    #expect(nearMiss(to: word, among: ["title"]) == nil)
  }

  @Test func `among equals the first in order wins`() {
    #expect(nearMiss(to: "ab", among: ["ad", "ac"]) == "ac")
  }
}
