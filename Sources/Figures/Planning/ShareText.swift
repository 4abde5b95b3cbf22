import YAML

extension Planner {
  /// What each part is of the total's growth: the published share where there is one that fits,
  /// else our own, rounded as its inputs allow.
  /// - Returns: texts by global name, and the published shares they use.
  func shareTexts(_ parts: [Figure], total: Figure) -> (texts: [String: String], used: [Figure]) {
    var texts: [String: String] = [:]
    var used: [Figure] = []
    guard let growth = total.quantity.interval?.lower?.value, !growth.isNegative, !growth.isZero
    else { return (texts, used) }
    for part in parts {
      if part.kind == .shareOfGrowth {
        guard part.isPublished else { continue }
        texts[part.globalName] = "\(part.quantity.standardForm) of the growth"
      } else if let share = publishedShare(of: part, total: total) {
        texts[part.globalName] = "\(share.quantity.standardForm) of the growth"
        used.append(share)
      } else if let text = computedShare(of: part, total: total) {
        texts[part.globalName] = "\(text) of the growth"
      }
    }
    return (texts, used)
  }

  private func publishedShare(of part: Figure, total: Figure) -> Figure? {
    figures.checks(of: part).first {
      $0.rule == .shareOfGrowth && $0.outcome == .consistent
        && $0.inputs == [part.globalName, total.globalName]
    }.flatMap { figures.figure(named: $0.figure) }
  }

  /// "28%", or "about 28%" where the rounding of the inputs allows more than one such number.
  private func computedShare(of part: Figure, total: Figure) -> String? {
    guard part.quantity.point?.isNegative == false, let hundred = Decimal(mantissa: 100) else {
      return nil
    }
    let quotient = Expression.operation(
      .over, Expression(part), Expression(total))
    let share = figures.evaluate(
      .operation(.times, .number(hundred), quotient), from: part.article)
    guard let text = share.point?.rounded(places: 0)?.printed else { return nil }
    let ends = [share.interval?.lower?.value, share.interval?.upper?.value].map {
      $0?.rounded(places: 0)?.printed
    }
    return ends.allSatisfy { $0 == text } ? "\(text)%" : "about \(text)%"
  }
}
