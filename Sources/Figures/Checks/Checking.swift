package import Diagnostics
import YAML

/// Something a rule found, and the reason the content gives for letting it stand.
package struct Flag: Sendable, Hashable {
  package let finding: Finding
  package let about: About
  /// The written reason; `nil` where there is none, and the finding is shown.
  package let answer: String?

  /// What it is about; names are global, and a figure and a claim may share one.
  package enum About: Sendable, Hashable {
    case figure(String)
    case claim(String)
    /// An article, by its slug.
    case article(String)

    /// The slug of the article it belongs to.
    package var article: String {
      switch self {
      case .figure(let name), .claim(let name): articleOf(name)
      case .article(let slug): slug
      }
    }
  }

  package init(_ finding: Finding, about: About, answer: String?) {
    self.finding = finding
    self.about = about
    self.answer = answer
  }
}

extension Flag {
  /// A flag about a figure, answered by a waiver or, where the rule is about the source's words, by a
  /// verdict.
  package init(_ finding: Finding, about figure: Figure) {
    self.init(
      finding, about: .figure(figure.globalName), answer: figure.answer(to: finding.code))
  }

  /// A flag about a claim, answered as one about a figure.
  package init(_ finding: Finding, about claim: Claim) {
    self.init(finding, about: .claim(claim.globalName), answer: claim.answer(to: finding.code))
  }
}

extension Figure {
  /// Its value and where it is printed, as the other half of a finding.
  var valueNote: Finding.Note { .init("'\(id)' is \(quantity.plainForm)", at: printed.range) }
}

/// What the rules work on, and what they add to.
struct Checking {
  let set: FigureSet
  let index: FigureIndex
  private(set) var results: [CheckResult] = []
  private(set) var derivations: [Derivation] = []
  private(set) var flags: [Flag] = []

  init(_ set: FigureSet, _ index: FigureIndex) {
    self.set = set
    self.index = index
  }

  mutating func add(_ result: CheckResult) { results.append(result) }
  mutating func add(_ derivation: Derivation) { derivations.append(derivation) }

  mutating func flag(_ finding: Finding, about figure: Figure) {
    flags.append(Flag(finding, about: figure))
  }

  mutating func flag(_ finding: Finding, about claim: Claim) {
    flags.append(Flag(finding, about: claim))
  }
}

/// A figure found to be compared with another, and what has to be assumed for it.
struct Partner {
  let position: Int32
  let figure: Figure
  /// Attributes that are not known to agree.
  let unknown: [Attribute]

  /// "if the unnamed measure is the same"; `nil` if nothing has to be assumed.
  var assumption: String? { joinedAssumptions(unknown.map(\.assumption)) }
}

/// Several assumptions in one phrase; `nil` for none.
func joinedAssumptions(_ assumptions: [String?]) -> String? {
  let all = assumptions.compactMap { $0 }.unique
  guard !all.isEmpty else { return nil }
  let tails = all.map { $0.hasPrefix("if ") ? String($0.dropFirst(3)) : $0 }
  return "if " + Words.list(tails)
}

extension Checking {
  /// The published figure of a kind about a subject that speaks of the same time as another one and
  /// agrees with it in measure, coverage and prices, or may; one that does comes before one that may,
  /// one of the same article before others.
  /// - Parameter attributes: in what they must agree.
  func partner(
    _ kind: FigureKind, about subject: Int32, of position: Int32,
    agreeingIn attributes: [Attribute] = .oneGrowth
  ) -> Partner? {
    let figure = index[position]
    let topic = Topic(kind: kind, subject: subject, extent: index.key(position).extent)
    guard topic.extent >= 0 else { return nil }
    var best: (rank: Int, partner: Partner)?
    for candidate in index.byTopic[topic].prefix(partnerLimit) where candidate != position {
      let other = index[candidate]
      guard !other.isComputed else { continue }
      let unknown: [Attribute]
      switch compare(figure, other, on: attributes) {
      case .comparable: unknown = []
      case .conditional(let open): unknown = open
      case .refused: continue
      }
      let rank = unknown.count * 2 + (other.article == figure.article ? 0 : 1)
      if rank < best?.rank ?? .max {
        best = (rank, Partner(position: candidate, figure: other, unknown: unknown))
      }
    }
    return best?.partner
  }
}

/// How many figures of one topic, series or part are looked at for one to be held against.
let partnerLimit = 64
