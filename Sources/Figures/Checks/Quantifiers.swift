import Diagnostics
import YAML

extension Checking {
  /// C15: another wording of a figure must hold it: "nearly a third" is [30, 33⅓), and 28.3 is not
  /// in it.
  mutating func checkQuantifiers() {
    for figure in set.figures {
      guard let reference = figure.restates,
        case .found(let original) = set.figure(reference.value, from: figure.article),
        let wording = figure.interval, let value = original.interval,
        !wording.intersects(value)
      else { continue }
      let range = text(of: wording, places: 0) ?? ""
      flag(
        Finding(
          .wordingQuantifier,
          "'\(figure.quantity.plainForm)' stands for \(range), and '\(original.id)' is \(original.quantity.plainForm)",
          at: figure.printed.range,
          notes: [.init("the figure it restates", at: original.printed.range)],
          fix: "say it otherwise, or say in a verdict whose wording it is"), about: figure)
    }
  }
}
