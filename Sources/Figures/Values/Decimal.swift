/// A decimal number exactly as a source printed it: "24.6", "15,300", "−3.4".
///
/// The places are part of the value: "38" and "38.0" are different decimals, because they claim
/// a different precision. Compare ``rational`` where only the amount matters.
package struct Decimal: Sendable, Hashable {
  /// All digits as one signed integer: 246 for "24.6".
  package let mantissa: Int64
  /// The number of digits after the point, 0…18.
  package let places: Int

  /// - Returns: nil unless `places` is 0…18.
  package init?(mantissa: Int64, places: Int = 0) {
    guard (0...18).contains(places), mantissa != .min else { return nil }
    self.mantissa = mantissa
    self.places = places
  }

  /// Reads a printed number: an optional sign (`-`, `−` or `–`), digits with commas between all
  /// groups of three or none at all, optionally a point and digits.
  ///
  /// No exponent, no leading zero, no space, no digits but ASCII ones, at most 18 digits.
  package init?(printed: some StringProtocol) {
    self.init(utf8: Array(printed.utf8)[...])
  }

  init?(utf8 bytes: ArraySlice<UInt8>) {
    var rest = bytes
    let isNegative = Decimal.dropSign(&rest)
    let point = rest.firstIndex(of: UInt8(ascii: ".")) ?? rest.endIndex
    guard let whole = Decimal.ungrouped(rest[..<point]) else { return nil }
    let fraction = rest[point...].dropFirst()
    guard point == rest.endIndex || !fraction.isEmpty, whole.count + fraction.count <= 18 else {
      return nil
    }
    var mantissa: Int64 = 0
    for byte in whole + fraction {
      guard isDigit(byte) else { return nil }
      mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    self.mantissa = isNegative ? -mantissa : mantissa
    self.places = fraction.count
  }

  /// The amount without its places.
  package var rational: Rational {
    Rational(mantissa: Int128(mantissa), exponent: -places) ?? Rational(0)
  }

  /// The number with commas between groups of three digits and U+2212 as minus.
  package var printed: String { mantissa < 0 ? "\u{2212}" + printedMagnitude : printedMagnitude }

  /// The number as ``printed`` but without a sign.
  package var printedMagnitude: String {
    var digitCount = 1
    var power = mantissa.magnitude
    while power >= 10 {
      power /= 10
      digitCount += 1
    }
    let wholeCount = max(1, digitCount - places)
    let length = wholeCount + (wholeCount - 1) / 3 + (places > 0 ? places + 1 : 0)
    // Written from the last digit to the first.
    return String(unsafeUninitializedCapacity: length) { buffer in
      var rest = mantissa.magnitude
      var place = length
      func put(_ byte: UInt8) {
        place -= 1
        buffer[place] = byte
      }
      func putDigit() {
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        put(UInt8(ascii: "0") + UInt8(digit))
        rest = quotient
      }
      for _ in 0..<places { putDigit() }
      if places > 0 { put(UInt8(ascii: ".")) }
      for i in 0..<wholeCount {
        if i > 0, i % 3 == 0 { put(UInt8(ascii: ",")) }
        putDigit()
      }
      return length
    }
  }

  /// Consumes one leading sign and says whether there was one.
  private static func dropSign(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    for sign in ["-", "\u{2212}", "\u{2013}"] where bytes.starts(with: sign.utf8) {
      bytes = bytes.dropFirst(sign.utf8.count)
      return true
    }
    return false
  }

  /// The digits before the point without their commas; nil if a comma is not where one belongs.
  private static func ungrouped(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let comma = UInt8(ascii: ",")
    let groups = bytes.split(separator: comma, omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty else { return nil }
    if groups.count > 1 {
      guard first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    }
    let digits = groups.flatMap { $0 }
    guard digits.count == 1 || digits.first != UInt8(ascii: "0") else { return nil }
    return digits
  }
}

extension Decimal: Comparable {
  /// By amount; the same amount with fewer places comes first, so that the order is total.
  package static func < (a: Decimal, b: Decimal) -> Bool {
    let (left, right) = (a.rational, b.rational)
    return left == right ? a.places < b.places : left < right
  }
}

func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// 10 to the power of `exponent`; nil unless it is 0…38.
func powerOfTen(_ exponent: Int) -> Int128? {
  guard (0...38).contains(exponent) else { return nil }
  return (0..<exponent).reduce(1 as Int128) { power, _ in power * 10 }
}
