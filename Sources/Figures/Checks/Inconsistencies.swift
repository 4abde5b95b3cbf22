import Diagnostics
import YAML

extension Checking {
  /// An identity that fails is an error, unless a reason is written beside the figure.
  mutating func flagInconsistencies() {
    for result in results where result.outcome == .inconsistent {
      guard let figure = set.figure(named: result.figure) else { continue }
      let said = figure.quantity.plainForm
      let range = result.interval.map { " \($0)" } ?? ""
      flag(
        Finding(
          .figureInconsistent, "figure '\(figure.id)' says \(said), but \(result.worked)\(range)",
          at: figure.printed.range,
          notes: result.inputs.compactMap { set.figure(named: $0)?.valueNote },
          fix: "check the numbers against the source, or give the verdict a 'because'"),
        about: figure)
    }
  }
}
