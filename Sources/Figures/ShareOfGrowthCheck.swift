import Diagnostics
import YAML

/// C1: a share of growth is the contribution divided by the total's growth.
///
/// The two belong together if subject, measure, period and total are the same. Official releases
/// compute one from the other, so that this tests the transcription and not the truth.
func checkSharesOfGrowth(in set: FigureSet, findings: inout [Finding]) -> [CheckResult] {
  var contributions: [PairKey: [Figure]] = [:]
  for figure in set.figures where figure.kind == .contribution && figure.restates == nil {
    guard let key = PairKey(figure, in: set) else { continue }
    contributions[key, default: []].append(figure)
  }
  var results: [CheckResult] = []
  for share in set.figures where share.kind == .shareOfGrowth && share.restates == nil {
    guard let key = PairKey(share, in: set), let candidates = contributions[key],
      let contribution = candidates.first, let total = set.figure(named: key.total)
    else { continue }
    if candidates.count > 1 {
      findings.append(
        Finding(
          .valueInvalid, "share '\(share.id)' has two contributions it could belong to",
          at: share.range,
          notes: candidates.prefix(2).map { .init("contribution '\($0.id)'", at: $0.range) },
          fix: "mark one of them with 'restates'"))
      continue
    }
    results.append(check(share, contribution, total, in: set))
  }
  return results
}

private func check(
  _ share: Figure, _ contribution: Figure, _ total: Figure, in set: FigureSet
) -> CheckResult {
  let quotient = Expression.operation(
    .over, .figure(Located(contribution.globalName, at: contribution.range)),
    .figure(Located(total.globalName, at: total.range)))
  guard let hundred = Decimal(mantissa: 100) else { preconditionFailure("100 is a decimal") }
  let result = set.evaluate(.operation(.times, .number(hundred), quotient), from: share.article)
  let left = "\(contribution.quantity.digits) ÷ \(total.quantity.digits)"
  return compare(
    share, with: result, rule: .shareOfGrowth, left: left, inputs: [contribution, total])
}

/// What a contribution and a share of growth have in common if they belong together.
private struct PairKey: Hashable {
  let subject: String
  let measure: String?
  let first: CalendarDate?
  let last: CalendarDate
  let total: String

  /// - Returns: `nil` for an undated figure, which is compared with nothing, and for one whose
  ///   total is unknown.
  init?(_ figure: Figure, in set: FigureSet) {
    guard let period = figure.period, let of = figure.of,
      case .found(let total) = set.figure(of.value, from: figure.article)
    else { return nil }
    subject = figure.subject.value
    measure = figure.measure?.value
    (first, last) = period.extent
    self.total = total.globalName
  }
}
