import Markup

/// A coordinate in tenths of a px, the nearest; what is not finite or absurdly far is 0.
func tenths(_ value: Double) -> Int {
  guard abs(value) < 1e6 else { return 0 }
  return Int(value < 0 ? value * 10 - 0.5 : value * 10 + 0.5)
}

/// Appends a number of tenths: `12`, `12.5`, `-0.5`.
func appendTenths(_ value: Int, to bytes: inout [UInt8]) {
  if value < 0 { bytes.append(UInt8(ascii: "-")) }
  let (whole, tenth) = value.magnitude.quotientAndRemainder(dividingBy: 10)
  var power: UInt = 1
  while whole / power >= 10 { power *= 10 }
  while power > 0 {
    bytes.append(UInt8(ascii: "0") + UInt8(whole / power % 10))
    power /= 10
  }
  if tenth > 0 {
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(tenth))
  }
}

extension Writer {
  /// An attribute whose value is a coordinate, to a tenth.
  mutating func attribute(_ name: StaticString, _ value: Double) {
    var bytes: [UInt8] = []
    appendTenths(tenths(value), to: &bytes)
    raw(" ")
    raw(name)
    raw("=\"")
    raw(HTML(trusted: bytes))
    raw("\"")
  }
}
