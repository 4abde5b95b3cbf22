import Figures

/// What the rules made of a figure, for people.
extension Page {
  mutating func showChecks(_ figure: FigureRecord) {
    heading("identities")
    if figure.checks.isEmpty {
      paragraph("none: no other figure is known that it could be held against")
    }
    for check in figure.checks { show(check, of: figure) }
  }

  private mutating func show(_ check: FigureRecord.Check, of figure: FigureRecord) {
    let rule = CheckResult.Rule(rawValue: check.rule)?.displayName ?? check.rule
    let outcome = CheckResult.Outcome(rawValue: check.outcome)?.displayName ?? check.outcome
    let role = check.figure == figure.figure ? "" : ", as an input of \(check.figure)"
    item("\(rule): \(outcome)\(role)")
    paragraph(check.worked, indent: 4)
    if let interval = check.interval {
      paragraph("\(interval) is what the rounding of the inputs leaves open", indent: 4)
    }
    if let power = check.power { paragraph(Self.words(of: power), indent: 4) }
    if let remark = check.remark { paragraph(remark, indent: 4) }
    let inputs = check.inputs.filter { $0 != figure.figure }
    if !inputs.isEmpty { paragraph("with " + Words.list(inputs), indent: 4) }
    if !check.constants.isEmpty {
      paragraph("held against " + Words.list(check.constants), indent: 4)
    }
    if let answer = check.answer { paragraph("it stands because: \(answer)", indent: 4) }
  }

  /// How sharp a check is.
  private static func words(of power: Int) -> String {
    switch power {
    case 0: "no value of the same precision would pass"
    case 1: "1 value of the same precision would pass, and no other"
    default: "\(power) values of the same precision would pass"
    }
  }

  mutating func showImplied(_ implied: [FigureExplanation.Implied]) {
    guard !implied.isEmpty else { return }
    heading("implies (our calculation)")
    for figure in implied {
      item("\(figure.name): \(figure.value)")
      paragraph("\(figure.formula): \(figure.worked)", indent: 4)
      if let interval = figure.interval {
        paragraph("\(interval) with rounding", indent: 4)
      }
      if let assumption = figure.assumption { paragraph(assumption, indent: 4) }
      paragraph("from " + Words.list(figure.inputs), indent: 4)
    }
  }

  /// Contradictions and what rules found, with the answers.
  mutating func showFlags(_ explanation: FigureExplanation) {
    if !explanation.contradictions.isEmpty {
      heading("contradictions")
      for other in explanation.contradictions {
        item(
          "\(other.figure) says \(other.form): \(other.state)"
            + (other.because.map { ", \($0)" } ?? ""))
      }
    }
    heading("flags")
    if explanation.figure.flags.isEmpty { paragraph("none") }
    for flag in explanation.figure.flags {
      item("\(flag.message) [\(flag.code)]")
      paragraph(flag.answer.map { "answer: \($0)" } ?? "not answered", indent: 4)
    }
  }
}
