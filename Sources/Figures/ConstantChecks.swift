import Diagnostics
import YAML

extension Registry {
  /// Whether every key that a constant names leads somewhere, and to something that fits.
  func constantFindings() -> [Finding] {
    var findings: [Finding] = []
    for key in constantOrder {
      guard let constant = constants[key] else { continue }
      findings += declarationFindings(of: constant)
      findings += factorFindings(of: constant)
      findings += lenientFindings(of: constant)
      findings += circle(from: constant, "multiplied by itself") { $0.times }
      findings += circle(from: constant, "its own kindest reading") { $0.lenient }
    }
    return findings
  }

  private func declarationFindings(of constant: Constant) -> [Finding] {
    var findings: [Finding] = []
    if let measure = constant.measure, measures[measure.value] == nil {
      findings.append(unknown(.measureUnknown, "measure", measure, among: measures.keys))
    }
    if let subject = constant.subject, subjects[subject.value] == nil {
      findings.append(unknownSubject(subject, among: subjects.keys))
    }
    for reference in [constant.times, constant.lenient].compactMap(\.self)
    where constants[reference.value] == nil {
      findings.append(unknownConstant(reference))
    }
    return findings
  }

  /// The finding for a key that `constants.yml` does not declare.
  func unknownConstant(_ reference: Located<String>) -> Finding {
    unknown(.constantUnknown, "constant", reference, among: constants.keys)
  }

  private func factorFindings(of constant: Constant) -> [Finding] {
    guard let times = constant.times, let factor = constants[times.value],
      factor.unit != ConstantUnit(.count)
    else { return [] }
    return [
      Finding(
        .valueInvalid,
        "'times' must name a constant whose unit is 'count', and that of '\(factor.key)' is '\(factor.unit.rawValue)'",
        at: times.range, notes: [.init("declared here", at: factor.range)])
    ]
  }

  private func lenientFindings(of constant: Constant) -> [Finding] {
    guard let lenient = constant.lenient, let other = constants[lenient.value],
      !constant.unit.isComparable(with: other.unit)
    else { return [] }
    return [
      Finding(
        .valueInvalid,
        "'lenient' must name a constant of the same kind, and '\(constant.unit.rawValue)' and '\(other.unit.rawValue)' are not",
        at: lenient.range, notes: [.init("declared here", at: other.range)])
    ]
  }

  /// A finding if following `edge` from a constant leads back to it.
  ///
  /// Told once for each circle: where its first constant names the next.
  private func circle(
    from start: Constant, _ what: String, _ edge: (Constant) -> Located<String>?
  ) -> [Finding] {
    guard let first = edge(start) else { return [] }
    var path = [start.key]
    var next: Located<String>? = first
    while let key = next?.value, !path.contains(key), let constant = constants[key] {
      path.append(key)
      next = edge(constant)
    }
    let isFirst = path.allSatisfy { order(of: start.key) <= order(of: $0) }
    guard next?.value == start.key, isFirst else { return [] }
    return [
      Finding(
        .valueInvalid,
        "constant '\(start.key)' is \(what): \((path + [start.key]).joined(separator: " → "))",
        at: first.range, fix: "remove one of the edges")
    ]
  }

  private func order(of constant: String) -> Int { constantOrder.firstIndex(of: constant) ?? 0 }
}
