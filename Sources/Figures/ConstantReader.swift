package import Diagnostics
import YAML

/// Reads `constants.yml`; whether its keys lead to each other is for ``Registry``.
package func readConstants(_ bytes: [UInt8], path: String) -> Checked<[Constant]> {
  let parsed = parseYAML(bytes[...], path: path, offset: 0)
  var findings = parsed.findings
  guard let node = parsed.value,
    let top = Fields(node, of: "'constants.yml'", findings: &findings)
  else { return Checked([], findings) }
  var constants: [Constant] = []
  for entry in top.entries {
    if let fault = keyFinding(entry, what: "constant") {
      findings.append(fault)
      continue
    }
    if let constant = readConstant(entry, findings: &findings) { constants.append(constant) }
  }
  return Checked(constants, findings)
}

private func readConstant(_ entry: Entry, findings: inout [Finding]) -> Constant? {
  guard
    var fields = Fields(
      entry.value, of: "constant '\(entry.key)'", at: entry.keyRange, findings: &findings)
  else { return nil }
  let name = fields.requiredString("name")
  let quantity = readAmount(&fields)
  let unit = readUnit(&fields)
  let period = readPeriod(&fields)
  let source = fields.requiredString("source")
  let url = fields.webAddress("url")
  let note = fields.string("note")
  let measure = fields.string("measure")
  let subject = fields.string("subject")
  let times = fields.string("times")
  let lenient = fields.string("lenient")
  if let unit { checkUse(measure, subject, unit, &fields) }
  findings += fields.finish()
  guard let name, let quantity, let unit, let source else { return nil }
  return Constant(
    key: entry.key, name: name.value, quantity: quantity, unit: unit, period: period,
    source: source.value, url: url, note: note?.value, measure: measure, subject: subject,
    times: times, lenient: lenient, range: entry.keyRange)
}

/// Value, scale and precision: a number above zero, as printed.
private func readAmount(_ fields: inout Fields) -> Quantity? {
  let scale = readScale(&fields)
  let precision = readPrecision(&fields)
  guard fields.requiredNode("value") != nil, let node = fields.node("value"),
    let printed = readPrinted(node, &fields), let text = printed.value
  else { return nil }
  guard let decimal = Decimal(printed: text), decimal.mantissa > 0 else {
    fields.report(
      Finding(
        .valueInvalid, "value '\(text)' must be a number above zero", at: printed.range,
        fix: "write it as its source prints it: \"161.9\", \"90,000\""))
    return nil
  }
  let quantity = Quantity(
    value: .decimal(decimal), unit: .count, scale: scale, precision: precision, kind: .level)
  checkOpenZeros(quantity, text, at: printed.range, &fields)
  return quantity
}

private func readUnit(_ fields: inout Fields) -> ConstantUnit? {
  guard let text = fields.requiredString("unit") else { return nil }
  if let unit = ConstantUnit(rawValue: text.value) { return unit }
  let amounts = ConstantUnit.Amount.allCases.map(\.rawValue)
  let all =
    amounts
    + amounts.flatMap { amount in
      ConstantUnit.Per.allCases.map { "\(amount)/\($0.rawValue)" }
    }
  fields.report(
    Finding(
      .valueInvalid,
      "'unit' cannot be '\(text.value)'; it is one of \(Words.list(amounts)), alone or with '/t', '/kg' or '/year'",
      at: text.range, fix: nearMiss(to: text.value, among: all).map { "write '\($0)'" }))
  return nil
}

private func readPeriod(_ fields: inout Fields) -> Period? {
  guard let text = fields.string("period") else { return nil }
  if let period = Period(printed: text.value) { return period }
  fields.report(
    Finding(
      .periodInvalid, "'\(text.value)' is no period", at: text.range,
      fix: "write a year, a month or a day, or two of them with a slash: 2025-01/2025-11"))
  return nil
}

/// A measure is what a tonne of holds energy, or what there is a mass of; a subject has such a mass,
/// as a stock or year by year.
private func checkUse(
  _ measure: Located<String>?, _ subject: Located<String>?, _ unit: ConstantUnit,
  _ fields: inout Fields
) {
  let isMass = unit.dimension == .mass && (unit.per == nil || unit.per == .year)
  if let measure, !unit.isEnergyPerMass, !isMass {
    fields.report(
      Finding(
        .valueInvalid,
        "'measure' belongs to an energy per tonne or to a mass, and the unit is '\(unit.rawValue)'",
        at: measure.range, fix: "remove it, or correct the unit"))
  }
  if let subject, !isMass {
    fields.report(
      Finding(
        .valueInvalid, "'subject' belongs to a mass, and the unit is '\(unit.rawValue)'",
        at: subject.range, fix: "remove it, or correct the unit"))
  }
}
