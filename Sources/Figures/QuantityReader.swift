import Diagnostics
import YAML

/// Reads value, unit, scale, hedge and precision of a figure.
/// - Returns: the quantity, and the value as written.
func readQuantity(
  _ fields: inout Fields, kind: FigureKind?
) -> (Quantity, Located<String>)? {
  let unit = readUnit(&fields, kind: kind)
  let scale = readScale(&fields)
  let comparator = fields.oneOf("cmp", Comparator.self)
  let precision = readPrecision(&fields)
  guard let node = fields.node("value") else {
    _ = fields.requiredNode("value")
    return nil
  }
  guard let printed = readPrinted(node, &fields), let unit, let kind else { return nil }
  guard let text = printed.value else {
    let quantity = Quantity(
      value: .notPublished, unit: unit, scale: scale, comparator: comparator?.value ?? .eq,
      precision: precision, kind: kind)
    return (quantity, Located("null", at: printed.range))
  }
  guard let value = PrintedValue(printed: text, unit: unit, kind: kind) else {
    fields.report(
      Finding(
        .valueInvalid,
        "value '\(text)' cannot be read as a \(kind.displayName) in '\(unit.rawValue)'",
        at: printed.range,
        fix: "write it as the source prints it: \"24.6\", \"15,300\", half, \"2-5\""))
    return nil
  }
  let quantity = Quantity(
    value: value, unit: unit, scale: scale, comparator: comparator?.value ?? .eq,
    precision: precision, kind: kind)
  checkRange(quantity, at: printed.range, &fields)
  checkOpenZeros(quantity, text, at: printed.range, &fields)
  return (quantity, Located(text, at: printed.range))
}

/// The value as written; a `nil` inside for `null`.
func readPrinted(_ node: Node, _ fields: inout Fields) -> Located<String?>? {
  guard !node.isRefused else { return nil }
  guard let scalar = node.scalar else {
    fields.refuse("value", node, "text in quotation marks")
    return nil
  }
  if scalar.isNull { return Located(nil, at: node.range.isEmpty ? fields.range : node.range) }
  if scalar.isPlain, let first = scalar.text.utf8.first, first.beginsNumber {
    fields.report(
      Finding(
        .valueInvalid,
        "value \(scalar.text) must stand in quotation marks, so that no digit is lost",
        at: node.range, fix: "write \"\(scalar.text)\""))
  }
  return Located(scalar.text, at: node.range)
}

func readUnit(_ fields: inout Fields, kind: FigureKind?) -> Unit? {
  guard fields.requiredNode("unit") != nil, let text = fields.string("unit") else { return nil }
  guard let unit = Unit(rawValue: text.value) else {
    let near = nearMiss(to: text.value, among: Unit.named.map(\.rawValue))
    let list = Unit.named.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    fields.report(
      Finding(
        .valueInvalid,
        "'unit' cannot be '\(text.value)'; it is one of \(list) or a currency such as 'CNY'",
        at: text.range, fix: near.map { "write '\($0)'" }))
    return nil
  }
  guard let kind, let allowed = kind.units, !allowed.contains(unit) else { return unit }
  let list = allowed.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  fields.report(
    Finding(
      .valueInvalid,
      "the unit of a \(kind.displayName) cannot be '\(unit.rawValue)'; it is \(list)",
      at: fields.isOwn("unit") ? text.range : fields.range,
      fix: allowed.count == 1 ? "write 'unit: \(allowed[0].rawValue)'" : nil))
  return nil
}

extension FigureKind {
  /// The units a kind can have; `nil` for any.
  fileprivate var units: [Unit]? {
    switch self {
    case .growth, .share, .shareOfGrowth: [.pct]
    case .contribution: [.pp]
    case .rank: [.rank]
    case .count: [.count]
    case .streak, .duration, .horizon: [.days, .months, .years]
    default: nil
    }
  }
}

func readScale(_ fields: inout Fields) -> Int {
  guard let scale = fields.integer("scale") else { return 0 }
  if (-12...12).contains(scale.value) { return scale.value }
  fields.report(
    Finding(.valueInvalid, "'scale' must be a power of ten from -12 to 12", at: scale.range))
  return 0
}

func readPrecision(_ fields: inout Fields) -> Decimal? {
  guard let text = fields.string("precision") else { return nil }
  if let decimal = Decimal(printed: text.value), decimal.mantissa >= 0 { return decimal }
  fields.report(
    Finding(
      .valueInvalid, "'precision' must be the grid the value is rounded to, such as 100 or 0.1",
      at: text.range))
  return nil
}

private func checkRange(_ quantity: Quantity, at range: SourceRange, _ fields: inout Fields) {
  let isRange = if case .range = quantity.value { true } else { false }
  guard isRange != (quantity.comparator == .range) else { return }
  fields.report(
    isRange
      ? Finding(
        .valueInvalid, "a value from one number to another needs 'cmp: range'", at: range,
        fix: "add 'cmp: range'")
      : Finding(
        .valueInvalid, "'cmp: range' needs a value from one number to another, such as \"2-5\"",
        at: range))
}

/// A level such as 15,300 may be exact or rounded to hundreds; unless the file says which, the
/// zeros count as rounded.
func checkOpenZeros(
  _ quantity: Quantity, _ text: String, at range: SourceRange, _ fields: inout Fields
) {
  guard quantity.kind == .level, quantity.assumesPrecision else { return }
  fields.report(
    Finding(
      .precisionAssumed, "the zeros at the end of '\(text)' are taken as rounded", at: range,
      fix: "add 'precision', such as 'precision: 100', or 'precision: 1' if every digit is known"))
}

extension UInt8 {
  /// Whether a plain scalar that begins so is a number to other readers of YAML.
  fileprivate var beginsNumber: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "+") || self == UInt8(ascii: ".")
  }
}
