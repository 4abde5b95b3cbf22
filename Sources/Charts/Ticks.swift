/// Round values along an axis, at steps of 1, 2 or 5 times a power of ten.
///
/// The step rule is that of d3-array's `ticks`; because that gives now and then far more or fewer
/// than wanted, the neighbours of the wanted number are tried as well, and the first that gives
/// three to six is taken.
struct Ticks: Sendable, Hashable {
  /// In order; whole multiples of the step.
  let values: [Double]
  /// Digits after the point that the step needs.
  let places: Int

  /// 0, 25, 50, 75 and 100: for percent of a whole.
  static let percentOfWhole = Ticks(values: [0, 25, 50, 75, 100], places: 0)

  /// - Parameters:
  ///   - domain: what the data cover; the last tick lies beyond it where it would miss more than a
  ///     quarter of a step.
  ///   - length: of the axis in px.
  ///   - spacing: px a tick should have: 110 across, 48 up.
  init(_ domain: ClosedRange<Double>, length: Double, spacing: Double) {
    let wanted = min(6, max(2, Int(length / spacing + 0.5)))
    let tries = [0, 1, -1, 2, -2].map { wanted + $0 }.filter { $0 > 0 }
    let found = tries.map { Ticks(domain, count: $0) }
    self = found.first { (3...6).contains($0.values.count) } ?? found[0]
  }

  /// - Parameter count: about how many, one at least.
  private init(_ domain: ClosedRange<Double>, count: Int) {
    let span = domain.upperBound - domain.lowerBound
    guard span > 0, span.isFinite else {
      self.init(values: [domain.lowerBound], places: 0)
      return
    }
    let (mantissa, power) = roundStep(span / Double(count))
    // Whole steps of a power of ten below one are divided, so that 0.3 is not 0.30000000000000004.
    func value(_ index: Int) -> Double {
      power < 0
        ? Double(index * mantissa) / tenTo(-power) : Double(index * mantissa) * tenTo(power)
    }
    let step = value(1)
    guard domain.upperBound.magnitude / step < 1e9, domain.lowerBound.magnitude / step < 1e9 else {
      self.init(values: [domain.lowerBound, domain.upperBound], places: 0)
      return
    }
    let first = -floor(-domain.lowerBound / step + 1e-9)
    var last = floor(domain.upperBound / step + 1e-9)
    if domain.upperBound - value(last) > 0.25 * step { last += 1 }
    var start = first
    if value(first) - domain.lowerBound > 0.25 * step { start -= 1 }
    self.init(values: (start...max(start, last)).map(value), places: max(0, -power))
  }

  private init(values: [Double], places: Int) {
    self.values = values
    self.places = places
  }
}

/// 1, 2 or 5 and a power of ten: the round number nearest to a step by ratio.
private func roundStep(_ step: Double) -> (mantissa: Int, power: Int) {
  var power = 0
  while tenTo(power + 1) <= step { power += 1 }
  while power > -300, tenTo(power) > step { power -= 1 }
  let error = step / tenTo(power)
  // The geometric means of neighbouring round numbers: √50, √10, √2.
  if error * error >= 50 { return (1, power + 1) }
  if error * error >= 10 { return (5, power) }
  return (error * error >= 2 ? 2 : 1, power)
}

/// The greatest whole number that is not above a value of moderate size.
private func floor(_ value: Double) -> Int {
  let whole = Int(value)
  return Double(whole) > value ? whole - 1 : whole
}

/// Ten to a whole power; of a negative one the inverse.
private func tenTo(_ power: Int) -> Double {
  var result = 1.0
  for _ in 0..<abs(power) { result *= 10 }
  return power < 0 ? 1 / result : result
}

extension Ticks {
  /// A tick as it is printed: groups of three digits, U+2212, as many places as the step needs.
  func text(_ value: Double, unit: ValueUnit) -> String {
    var scaled = value.magnitude
    for _ in 0..<places { scaled *= 10 }
    guard scaled < 1e15 else { return "" }
    let whole = Int(scaled + 0.5)
    var digits = String(whole)
    if digits.utf8.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
    }
    let integer = Array(digits.utf8.dropLast(places))
    var grouped: [UInt8] = []
    for (index, digit) in integer.enumerated() {
      if index > 0, (integer.count - index) % 3 == 0 { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    if places > 0 {
      grouped.append(UInt8(ascii: "."))
      grouped += digits.utf8.suffix(places)
    }
    let sign = value < 0 && whole > 0 ? "\u{2212}" : ""
    return unit.prefix + sign + String(decoding: grouped, as: UTF8.self) + unit.suffix
  }
}
