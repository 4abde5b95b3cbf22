import Charts
import TestSupport

extension RandomPlan {
  /// Months, years, cumulative or irregular times; lines, columns or spans; holes and revisions.
  static func series(
    _ generator: inout Generator, text: (inout Generator) -> String
  ) -> SeriesPlan {
    let form = SeriesPlan.Form.allCases.randomElement(using: &generator) ?? .line
    let count = Int.random(in: 0...30, using: &generator)
    let lineCount = Int.random(in: 1...4, using: &generator)
    let steps: [Double] = [1, 3, 12, 12]
    let step = steps.randomElement(using: &generator) ?? 1
    let length = Bool.random(using: &generator) ? step : max(1, step - 1)
    let isIrregular = Int.random(in: 0..<4, using: &generator) == 0
    let lines = (0..<lineCount).map { line -> SeriesPlan.Line in
      var start = 24_000 + Double(Int.random(in: 0...12, using: &generator))
      let points = (0..<count).map { index -> SeriesPlan.Point in
        start += isIrregular ? Double.random(in: 0.1...30, using: &generator) : step
        return point(
          "l\(line)p\(index)", from: start, length: length, &generator, text: text)
      }
      return SeriesPlan.Line(name: text(&generator), points: points)
    }
    let gapCount = Int.random(in: 0...2, using: &generator)
    let gaps = (0..<gapCount).map { index -> SeriesPlan.Gap in
      .init(
        span: TimeSpan(start: 24_010 + Double(index), end: 24_011 + Double(index)),
        text: text(&generator))
    }
    return SeriesPlan(form: form, lines: lines, isIrregular: isIrregular, gaps: gaps)
  }

  static func sparkline(
    _ generator: inout Generator, text: (inout Generator) -> String
  ) -> SparklinePlan {
    let points = series(&generator, text: text).lines[0].points
    let change = SparklinePlan.Change(
      printed: text(&generator), direction: Bool.random(using: &generator) ? .up : .down)
    return SparklinePlan(points: points, change: Bool.random(using: &generator) ? change : nil)
  }

  private static func point(
    _ key: String, from start: Double, length: Double, _ generator: inout Generator,
    text: (inout Generator) -> String
  ) -> SeriesPlan.Point {
    let value = Double(Int.random(in: -300...900, using: &generator)) / 10
    let isMissing = Int.random(in: 0..<10, using: &generator) == 0
    let first: FirstPrint? =
      Int.random(in: 0..<10, using: &generator) == 0
      ? FirstPrint(value: value + 1, printed: Sample.rate(value + 1)) : nil
    return SeriesPlan.Point(
      datum: Datum(
        key: key, label: key, value: isMissing ? nil : value, printed: Sample.rate(value),
        knowledge: Datum.Knowledge.allCases.randomElement(using: &generator) ?? .published,
        firstPrint: first),
      span: TimeSpan(start: start, end: start + length),
      label: Int.random(in: 0..<4, using: &generator) == 0 ? text(&generator) : "Jan–Nov 2025",
      isJoined: Int.random(in: 0..<6, using: &generator) > 0)
  }
}
