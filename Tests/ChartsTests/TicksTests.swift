import TestSupport
import Testing

@testable import Charts

private func values(_ domain: ClosedRange<Double>, wanted: Int) -> [Double] {
  Ticks(domain, length: Double(wanted) * 100, spacing: 100).values
}

/// The table of charts.md 2.1, whose d3 column has two axes with six and eight ticks or two.
@Test(arguments: [
  (0.0...72.7, 4, [0.0, 20, 40, 60, 80]), (0...11.3, 4, [0, 5, 10, 15]),
  (0...15_300, 6, [0, 5_000, 10_000, 15_000]), (-3.4...12.1, 4, [-5, 0, 5, 10, 15]),
  (0...28.3, 4, [0, 10, 20, 30]),
]) func theTableOfTheSpecHasThreeToSixTicks(
  _ domain: ClosedRange<Double>, _ wanted: Int, _ expected: [Double]
) {
  #expect(values(domain, wanted: wanted) == expected)
}

@Test(arguments: 0..<20) func anyAxisHasThreeToSixTicksAtSteps1_2And5(_ seed: Int) {
  var generator = Generator(seed: UInt64(seed))
  for _ in 0..<500 {
    let scales: [Double] = [0.001, 0.1, 1, 100, 1e6]
    let scale = scales.randomElement(using: &generator) ?? 1
    let low = Double.random(in: -100...100, using: &generator) * scale
    let high = low + Double.random(in: 0.01...200, using: &generator) * scale
    let ticks = Ticks(low...high, length: 212, spacing: 48).values
    guard (3...6).contains(ticks.count) else {
      Issue.record("\(low)...\(high): \(ticks)")
      return
    }
    let step = ticks[1] - ticks[0]
    var mantissa = step
    while mantissa < 0.999 { mantissa *= 10 }
    while mantissa > 9.99 { mantissa /= 10 }
    let isRound = [1.0, 2, 5].contains { abs(mantissa - $0) < 1e-6 }
    #expect(isRound)
    for (a, b) in zip(ticks, ticks.dropFirst()) {
      #expect(abs(b - a - step) < 1e-9 * abs(b) + 1e-9)
    }
    // No end of the data is further from a tick than a quarter of a step.
    #expect(low >= ticks[0] - step && low - ticks[0] >= -0.25001 * step)
    #expect(high - (ticks.last ?? 0) <= 0.25001 * step)
  }
}

@Test func ticksOfTenthsAreNoLongFractions() {
  let ticks = Ticks(0...0.5, length: 240, spacing: 48)
  #expect(ticks.values == [0, 0.1, 0.2, 0.3, 0.4, 0.5])
  #expect(
    ticks.values.map { ticks.text($0, unit: .percent) } == [
      "0.0%", "0.1%", "0.2%", "0.3%", "0.4%", "0.5%",
    ])
}

@Test func aTickIsPrintedWithGroupsSignAndUnit() {
  let ticks = Ticks(-12_000...12_000, length: 200, spacing: 48)
  let tonnes = ValueUnit(suffix: "\u{A0}t", code: "t")
  #expect(ticks.text(-10_000, unit: tonnes) == "\u{2212}10,000\u{A0}t")
  #expect(ticks.text(0, unit: tonnes) == "0\u{A0}t")
  #expect(
    ticks.text(5_000, unit: ValueUnit(prefix: "CNY\u{A0}", suffix: "", code: "CNY"))
      == "CNY\u{A0}5,000")
}

@Test(arguments: [
  -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude, 1...1, 0...1e-300,
  1e300...1.1e300, 1e15...1e15 + 1,
]) func anExtremeDomainHasATick(_ domain: ClosedRange<Double>) {
  let ticks = Ticks(domain, length: 200, spacing: 48)
  #expect(!ticks.values.isEmpty)
  #expect(ticks.values.filter { !$0.isFinite } == [])
}

@Test func aScaleMapsItsEndsAndRunsBackwards() {
  let scale = LinearScale(domain: (-10, 30), range: (200, 0))
  #expect(scale(-10) == 200)
  #expect(scale(30) == 0)
  #expect(scale(0) == 150)
  #expect(LinearScale(domain: (5, 5), range: (7, 90))(5) == 7)
  let huge = Double.greatestFiniteMagnitude
  #expect(LinearScale(domain: (-huge, huge), range: (7, 90))(0) == 7)
}
