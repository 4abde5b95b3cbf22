/// A width for which a chart is drawn.
enum Variant: Sendable, CaseIterable {
  /// 640 px: names beside their bars.
  case wide
  /// 288 px, a phone's width less its margins: names above their bars.
  case slim
  /// 1080 px of a card for social media in units of which 13 are 28 px.
  case card

  /// Those a page holds, of which it shows the one that fits.
  static let onPage: [Variant] = [.wide, .slim]

  var width: Double {
    switch self {
    case .wide: 640
    case .slim: 288
    case .card: CardMeasure.width
    }
  }

  /// After every id, so that both variants can stand on one page.
  var suffix: String { self == .slim ? "s" : "" }

  fileprivate var names: RowNames { self == .slim ? .above : .column }
}

/// From a plan to a drawing; pure geometry.
func layout(_ plan: Plan, _ variant: Variant, labels: ChartLabels) -> Scene {
  let (width, names) = (variant.width, variant.names)
  return switch plan {
  case .growth(let plan): layout(plan, width: width, names: names, labels: labels)
  case .contribution(let plan):
    switch plan.form {
    case .stack: layoutStack(plan, width: width, names: names, labels: labels)
    case .waterfall: layoutWaterfall(plan, width: width, names: names, labels: labels)
    }
  case .contributionOverTime(let plan): layout(plan, width: width, names: names, labels: labels)
  case .share(let plan): layout(plan, width: width, labels: labels)
  case .compare(let plan): layout(plan, width: width, names: names, labels: labels)
  case .series(let plan): layout(plan, width: width, labels: labels)
  case .claims(let plan): layout(plan, width: width, names: names, labels: labels)
  case .level(let plan): layout(plan, width: width, names: names, labels: labels)
  case .slope(let plan): layout(plan, width: width, names: names, labels: labels)
  case .multiples(let plan): layout(plan, width: width, names: names, labels: labels)
  case .tiles(let plan): layout(plan, width: width, labels: labels)
  case .sparkline(let plan):
    layout(
      SeriesPlan(
        form: .line, lines: [.init(name: plan.points.last?.datum.label ?? "", points: plan.points)]),
      width: width, labels: labels)
  }
}
