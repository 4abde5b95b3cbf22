package import Diagnostics
package import Markdown
import YAML

/// What answers for the numbers of a text, counted by mention.
///
/// A number that is excluded asserts nothing a figure could back; one that is waived has an
/// author's reason in the place of a figure. Neither counts for the share, and both are shown.
package struct NumericCoverage: Sendable, Hashable {
  package private(set) var places: [Place: Count] = [:]
  /// The numbers no figure answers for, in order.
  package private(set) var uncovered: [Number] = []
  /// The numbers an author answers for, in order, each with the reason.
  package private(set) var waived: [Waived] = []

  /// Where numbers stand.
  package enum Place: String, Sendable, Hashable, CaseIterable {
    case title, summary, highlights, headings, text, tables
    case alternatives = "alternative-texts"
  }

  /// A number as it reads, and where.
  package struct Number: Sendable, Hashable {
    package let text: String
    package let range: SourceRange
  }

  package struct Waived: Sendable, Hashable {
    package let number: Number
    package let because: String
  }

  /// How many numbers have which answer.
  package struct Count: Sendable, Hashable {
    package var bound = 0
    package var excluded: [NumberMention.Reason: Int] = [:]
    package var waived = 0
    package var uncovered = 0

    /// The numbers that a figure must answer for: all but those excluded and waived.
    package var candidates: Int { bound + uncovered }
    package var excludedCount: Int { excluded.values.reduce(0, +) }
    package var found: Int { candidates + waived + excludedCount }
    package var isComplete: Bool { uncovered == 0 }
    /// Bound of candidates in per cent, rounded down, so that 100 means all; `nil` without any.
    package var percent: Int? { candidates == 0 ? nil : bound * 100 / candidates }

    static func += (a: inout Count, b: Count) {
      a.bound += b.bound
      a.waived += b.waived
      a.uncovered += b.uncovered
      a.excluded.merge(b.excluded, uniquingKeysWith: +)
    }
  }

  /// All places together.
  package var total: Count {
    places.values.reduce(into: Count()) { $0 += $1 }
  }

  package subscript(_ place: Place) -> Count { places[place] ?? Count() }

  static func += (a: inout NumericCoverage, b: NumericCoverage) {
    a.places.merge(b.places) { first, second in
      var sum = first
      sum += second
      return sum
    }
    a.uncovered += b.uncovered
    a.waived += b.waived
  }
}

extension NumericCoverage {
  /// Counts the numbers of some texts that share their waivers.
  init(of texts: [TextPart], waivers: [TextWaiver]) {
    let reasons = Dictionary(
      waivers.filter { $0.rule == .figureUnbacked }.map { ($0.at.value, $0.because) }
    ) { first, _ in first }
    for text in texts {
      for mention in text.numbers { count(mention, in: text.role, reasons) }
      // A binding without a text prints the figure itself.
      for reference in text.references where reference.kind == .figure && reference.text.isEmpty {
        places[Place(text.role, reference.place), default: Count()].bound += 1
      }
    }
  }

  private mutating func count(
    _ mention: NumberMention, in role: TextPart.Role, _ reasons: [String: String]
  ) {
    let place = Place(role, mention.place)
    let number = Number(text: mention.text, range: mention.range)
    switch mention.state {
    case .bound: places[place, default: Count()].bound += 1
    case .exempt(let reason): places[place, default: Count()].excluded[reason, default: 0] += 1
    case .free:
      if let because = reasons[mention.text] {
        places[place, default: Count()].waived += 1
        waived.append(Waived(number: number, because: because))
      } else {
        places[place, default: Count()].uncovered += 1
        uncovered.append(number)
      }
    }
  }
}

extension NumericCoverage.Place {
  fileprivate init(_ role: TextPart.Role, _ place: NumberMention.Place) {
    switch (role, place) {
    case (.title, _): self = .title
    case (.summary, _): self = .summary
    case (.highlight, _): self = .highlights
    case (.body, .text): self = .text
    case (.body, .heading): self = .headings
    case (.body, .table): self = .tables
    case (.body, .alternative): self = .alternatives
    }
  }

  fileprivate init(_ role: TextPart.Role, _ place: Reference.Place) {
    switch place {
    case .text, .ownParagraph: self.init(role, NumberMention.Place.text)
    case .heading: self.init(role, NumberMention.Place.heading)
    case .alternative: self.init(role, NumberMention.Place.alternative)
    }
  }
}
