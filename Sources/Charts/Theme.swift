/// What an element of a drawing is for; the only way to a colour.
enum Role: String, CaseIterable, Sendable {
  case ink, muted, up, upSoft, down, downSoft, rest, total, second, third, track, zero, rule
  case background

  /// The class of a filled element.
  var fillClass: StaticString {
    switch self {
    case .ink: "ink"
    case .muted: "mut"
    case .up: "up"
    case .upSoft: "up2"
    case .down: "dn"
    case .downSoft: "dn2"
    case .rest: "rest"
    case .total: "tot"
    case .second: "k2"
    case .third: "k3"
    case .track: "track"
    case .zero: "zero"
    case .rule: "rule"
    case .background: "bg"
    }
  }

  /// The class of an element that is drawn with a line: outlines, hatching, rules.
  var strokeClass: StaticString {
    switch self {
    case .ink: "ink-o"
    case .muted: "mut-o"
    case .up: "up-o"
    case .upSoft: "up2-o"
    case .down: "dn-o"
    case .downSoft: "dn2-o"
    case .rest: "rest-o"
    case .total: "tot-o"
    case .second: "k2-o"
    case .third: "k3-o"
    case .track: "track-o"
    case .zero: "zero"
    case .rule: "rule"
    case .background: "bg-o"
    }
  }

  /// The colour on a light ground, as it stands in every drawing.
  var light: StaticString {
    switch self {
    case .ink, .zero: "#1d2129"
    case .muted, .rule: "#5a6372"
    case .up: "#1f5fa8"
    case .upSoft: "#6896cf"
    case .down: "#b5500b"
    case .downSoft: "#cf7b38"
    case .rest: "#8a93a1"
    case .total: "#3b4351"
    case .second: "#0b8a7a"
    case .third: "#4b1d6b"
    case .track: "#d5d9e0"
    case .background: "#ffffff"
    }
  }

  /// The colour on a dark ground: in `chart.css` for a page, in `darkStyle` for a file.
  var dark: StaticString {
    switch self {
    case .ink, .zero: "#eef0f4"
    case .muted, .rule: "#a9b1bf"
    case .up: "#6ea8ea"
    case .upSoft: "#41699a"
    case .down: "#f0954f"
    case .downSoft: "#96592a"
    case .rest: "#7c8593"
    case .total: "#c9ced8"
    case .second: "#57e0a6"
    case .third: "#f7e27a"
    case .track: "#353b45"
    case .background: "#14171c"
    }
  }

  /// Whether the role is only ever drawn as a line.
  var isLine: Bool { self == .zero || self == .rule }
}

/// The style sheet in every standalone SVG, always the same bytes: dark colours where the reader
/// asks for them.
///
/// Its hash belongs in the site's content security policy for the folder of the charts.
package let darkStyle: String = {
  var rules = "@media (prefers-color-scheme:dark){.chart{fill:\(Role.ink.dark)}"
  for role in Role.allCases where role != .ink {
    if !role.isLine { rules += ".\(role.fillClass){fill:\(role.dark)}" }
    if role != .background { rules += ".\(role.strokeClass){stroke:\(role.dark)}" }
  }
  return rules + "}"
}()

/// How a text is set.
enum TextStyle: Sendable {
  /// A name; regular.
  case label
  /// A name that matters: the total, a highlighted row, a part of a stack.
  case strong
  /// A printed value.
  case value
  /// More words under a name; regular.
  case detail
  /// Ticks, sources and notes.
  case small
  /// In the place of a value that is not published.
  case missing
  /// The headline of a standalone drawing.
  case title
  /// Measure, unit, place and period in a standalone drawing.
  case subtitle
  /// The line on the standing of the numbers in a standalone drawing.
  case claim
  /// The headline of a card.
  case cardTitle
  /// As `small` and `claim`, on a card: 22 px of the picture.
  case cardSmall, cardClaim

  /// In px.
  var size: Double {
    switch self {
    case .title: 16
    case .small, .claim: 12
    case .cardTitle: 22.3
    case .cardSmall, .cardClaim: 10.2
    default: 13
    }
  }

  var lineHeight: Double {
    switch self {
    case .title: 20
    case .cardTitle: 25
    case .cardSmall, .cardClaim: 11.6
    default: 15
    }
  }

  var isStrong: Bool {
    switch self {
    case .strong, .value, .title, .claim, .cardTitle, .cardClaim: true
    default: false
    }
  }

  var role: Role {
    switch self {
    case .small, .missing, .subtitle, .cardSmall: .muted
    case .claim, .cardClaim: .down
    default: .ink
    }
  }

  /// The class of the text; a page may hang more on it than the colour.
  var textClass: StaticString {
    switch self {
    case .label: "l"
    case .strong: "b"
    case .value: "v"
    case .detail: "d"
    case .small, .missing, .subtitle, .cardSmall: "mut"
    case .title, .cardTitle: "t"
    case .claim, .cardClaim: "dn"
    }
  }
}
