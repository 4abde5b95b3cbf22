import Diagnostics
import Testing

@testable import Figures

/// The growth of a whole between those of its parts.
@Suite struct HullTests {
  /// A whole and its three parts, each a value in quotation marks or what stands for a figure.
  private func whole(
    _ total: String, _ mining: String, _ manufacturing: String, _ utilities: String,
    subjects: String = Fixtures.subjects
  ) -> FigureSet {
    func line(_ id: String, _ subject: String, _ value: String) -> String {
      "  \(id): {subject: \(subject), kind: growth, value: \(value)}\n"
    }
    return resolve(
      [
        "a": Fixtures.defaults + "figures:\n" + line("all", "baotou.industry", total)
          + line("mining", "baotou.mining", mining)
          + line("making", "baotou.manufacturing", manufacturing)
          + line("power", "baotou.utilities", utilities)
      ], subjects: subjects)
  }

  @Test func `inside, at the edge and outside`() {
    #expect(
      whole("\"11.3\"", "\"19.4\"", "\"10.0\"", "\"9.1\"").told(.hull) == [
        "consistent: 9.1 ≤ 11.3 ≤ 19.4"
      ])
    #expect(
      whole("\"19.5\"", "\"19.4\"", "\"10.0\"", "\"9.1\"").told(.hull) == [
        "consistent: 9.1 ≤ 19.5 ≤ 19.4"
      ])
    let outside = whole("\"19.6\"", "\"19.4\"", "\"10.0\"", "\"9.1\"")
    #expect(outside.told(.hull) == ["inconsistent: 19.6 lies outside 9.1 to 19.4"])
    #expect(
      outside.flags.map(\.finding.message) == [
        "figure 'all' says +19.6%, but 19.6 lies outside 9.1 to 19.4 [9.05, 19.45]"
      ])
    #expect(
      whole("\"8.9\"", "\"19.4\"", "\"10.0\"", "\"9.1\"").told(.hull) == [
        "inconsistent: 8.9 lies outside 9.1 to 19.4"
      ])
  }

  @Test func `a whole outside its parts gives no weight`() {
    #expect(whole("\"25\"", "\"19.4\"", "\"10.0\"", "\"9.1\"").implied(.hull) == [])
    #expect(whole("\"5\"", "\"19.4\"", "\"10.0\"", "\"9.1\"").implied(.hull) == [])
    #expect(whole("\"11.3\"", "\"11.3\"", "\"11.3\"", "\"11.3\"").implied(.hull) == [])
  }

  @Test func `negative growths`() {
    let set = whole("\"-3.0\"", "\"2.0\"", "\"-4.0\"", "\"-8.0\"")
    #expect(set.told(.hull) == ["consistent: −8.0 ≤ −3.0 ≤ 2.0"])
    #expect(
      set.implied(.hull) == [
        "Weight of mining in Baotou within industry of Baotou, a year earlier: 16.7–50.0%, (−3.0 − −4) ÷ (2.0 − −4) to (−3.0 − −8) ÷ (2.0 − −8), [15.0, 51.0]"
      ])
    #expect(
      whole("\"0.0\"", "\"-1.0\"", "\"-4.0\"", "\"-8.0\"").told(.hull) == [
        "inconsistent: 0.0 lies outside −8.0 to −1.0"
      ])
  }

  @Test func `a part that is missing or not published, and a hedge without an end`() {
    #expect(whole("\"11.3\"", "\"19.4\"", "null", "\"9.1\"").told(.hull) == [])
    #expect(
      whole("\"11.3\"", "\"19.4\", period: 2024", "\"10.0\"", "\"9.1\"").told(.hull) == [])
    #expect(
      whole("\"11.3\"", "\"19.4\", cmp: over", "\"10.0\"", "\"9.1\"").checks.map(\.outcome) == [
        .notCheckable
      ])
  }

  @Test func `a part with another term does not stand in, and an open one is assumed`() {
    #expect(
      whole("\"11.3\"", "\"19.4\", prices: current", "\"10.0\"", "\"9.1\"").told(.hull) == [])
    let open = whole("\"11.3\"", "\"19.4\", measure: unspecified", "\"10.0\"", "\"9.1\"")
    #expect(open.checks.map(\.outcome) == [.conditional])
    #expect(open.checks.map(\.remark) == ["if the unnamed measure is the same"])
    let failing = whole("\"25\"", "\"19.4\", measure: unspecified", "\"10.0\"", "\"9.1\"")
    #expect(failing.checks.map(\.outcome) == [.conditional])
    #expect(
      failing.checks.map(\.remark) == ["they do not agree if the unnamed measure is the same"])
    #expect(failing.flags == [])
  }

  @Test func `two parts give one weight`() {
    let two = Fixtures.subjects.replacing(
      "[[baotou.mining, baotou.manufacturing, baotou.utilities]]",
      with: "[[baotou.mining, baotou.manufacturing]]")
    #expect(
      whole("\"11.3\"", "\"19.4\"", "\"10.0\"", "null", subjects: two).implied(.hull) == [
        "Weight of mining in Baotou within industry of Baotou, a year earlier: about 13.8%, (11.3 − 10) ÷ (19.4 − 10), [12.77, 14.89]"
      ])
  }

  @Test func `one that overlaps with a second partition is held against both`() {
    let twice = Fixtures.subjects.replacing(
      "baotou.utilities]]", with: "baotou.utilities], [baotou.rare-earth, baotou.mining]]")
    let text =
      Fixtures.defaults + """
        figures:
          all: {subject: baotou.industry, kind: growth, value: "11.3"}
          mining: {subject: baotou.mining, kind: growth, value: "19.4"}
          making: {subject: baotou.manufacturing, kind: growth, value: "10.0"}
          power: {subject: baotou.utilities, kind: growth, value: "9.1"}
          rare: {subject: baotou.rare-earth, kind: growth, value: "24.6"}
        """
    #expect(
      resolve(["a": text], subjects: twice).told(.hull) == [
        "consistent: 9.1 ≤ 11.3 ≤ 19.4", "inconsistent: 11.3 lies outside 19.4 to 24.6",
      ])
  }

  @Test(arguments: [
    "[[baotou.mining, nowhere]]", "[[]]", "[[baotou.industry]]", "[[baotou.mining, baotou.mining]]",
  ])
  func `odd partitions do no harm`(partition: String) {
    let odd = Fixtures.subjects.replacing(
      "[[baotou.mining, baotou.manufacturing, baotou.utilities]]", with: partition)
    let set = whole("\"11.3\"", "\"19.4\"", "\"10.0\"", "\"9.1\"", subjects: odd)
    #expect(set.implied(.hull) == [])
  }

  @Test func `our own total is not held against the parts it came from`() {
    #expect(
      whole("\"10.0\", chain: [ourselves], formula: making", "\"19.4\"", "\"10.0\"", "\"9.1\"")
        .told(.hull) == [])
  }

  // MARK: Bounds

  @Test func `a part that outgrows its whole can only be so large`() {
    let set = whole("\"5.0\"", "\"10.0\"", "null", "null")
    #expect(
      set.implied(.partBound) == [
        "Weight of mining in Baotou within industry of Baotou: at most 50%, 5.0 ÷ 10.0 = 50%, [49.3, 50.8]"
      ])
    #expect(set.derivations.map(\.assumption) == ["if the rest did not shrink"])
    #expect(whole("\"10.0\"", "\"5.0\"", "null", "null").implied(.partBound) == [])
    #expect(whole("\"-5.0\"", "\"10.0\"", "null", "null").implied(.partBound) == [])
    #expect(whole("\"5.0\"", "\"10.0\", cmp: over", "null", "null").implied(.partBound) == [])
  }

  @Test func `subjects that lie in each other do no harm`() {
    let circle = Fixtures.subjects.replacing(
      "baotou.industry: {name: Industry of Baotou, kind: industry, in: baotou}",
      with: "baotou.industry: {name: Industry of Baotou, kind: industry, in: baotou.mining}")
    let set = whole("\"5.0\"", "\"10.0\"", "\"3.0\"", "\"4.0\"", subjects: circle)
    #expect(set.told(.hull).count == 1)
  }
}
