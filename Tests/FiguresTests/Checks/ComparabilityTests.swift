import Diagnostics
import Testing

@testable import Figures

/// The gate before every comparison.
@Suite struct ComparabilityTests {
  /// Two figures that agree in all but the fields given.
  private func compared(
    _ one: String, _ other: String, on attributes: [Attribute] = .oneAxis
  ) -> Comparison {
    let set = resolve(
      Fixtures.defaults + """
        figures:
          a: {subject: baotou.industry, value: "11.3"\(fields(one))}
          b: {subject: baotou.mining, value: "19.4"\(fields(other))}
        """
    ).value
    guard let a = set.figure(named: "a#a"), let b = set.figure(named: "a#b") else {
      Issue.record("a figure could not be read")
      return .refused([])
    }
    #expect(compare(a, b, on: attributes) == compare(b, a, on: attributes))
    return compare(a, b, on: attributes)
  }

  private func fields(_ given: String) -> String {
    given.hasPrefix(", kind") ? given : ", kind: growth" + given
  }

  @Test func `subject and place are free`() {
    #expect(compared("", "") == .comparable)
  }

  @Test(arguments: [
    (", kind: level, unit: t", Attribute.kind), (", measure: output", .measure),
    (", basis: mom", .basis), (", period: 2024", .period), (", coverage: all", .coverage),
    (", prices: current", .prices),
  ])
  func `what differs refuses`(field: String, attribute: Attribute) {
    let expected: [Attribute] = attribute == .kind ? [.kind, .unit] : [attribute]
    #expect(compared("", field) == .refused(expected))
    #expect(compared(field, field) == .comparable)
  }

  @Test(arguments: [
    (", measure: unspecified", Attribute.measure), (", period: null", .period),
    (", coverage: unknown", .coverage), (", prices: unknown", .prices),
  ])
  func `what one of them leaves open makes it conditional`(field: String, attribute: Attribute) {
    #expect(compared("", field) == .conditional([attribute]))
  }

  @Test(arguments: ["coverage", "prices"])
  func `one release that is silent twice says one thing`(name: String) {
    let silent = ", \(name): unknown"
    #expect(compared(silent, silent) == .comparable)
    let elsewhere = silent + ", chain: [scmp, baotou-government]"
    #expect(
      compared(silent, elsewhere) == .conditional([name == "coverage" ? .coverage : .prices]))
  }

  @Test func `silence about measure or time is never agreement`() {
    let unnamed = ", measure: unspecified"
    #expect(compared(unnamed, unnamed) == .conditional([.measure]))
    #expect(compared(", period: null", ", period: null") == .conditional([.period]))
  }

  @Test func `what differs outweighs what is open, and all of it is named`() {
    #expect(
      compared(", basis: mom, prices: unknown", ", period: 2024") == .refused([.basis, .period]))
    #expect(
      compared(", coverage: unknown", ", prices: unknown") == .conditional([.coverage, .prices]))
  }

  @Test func `only what is asked for is looked at`() {
    #expect(compared("", ", basis: mom, period: 2024", on: [.measure]) == .comparable)
    #expect([Attribute].oneAxis == Attribute.allCases)
  }

  @Test func `two spellings of one period are one`() {
    #expect(compared("", ", period: 2025-01-01/2025-11-30") == .comparable)
  }

  @Test func `every attribute has words for what is assumed`() {
    for attribute in Attribute.allCases {
      #expect(attribute.assumption.hasPrefix("if "))
      #expect(!attribute.name.isEmpty)
    }
    #expect(
      joinedAssumptions(["if a holds", nil, "if b holds", "if a holds"])
        == "if a holds and b holds")
    #expect(joinedAssumptions([nil]) == nil)
  }
}
