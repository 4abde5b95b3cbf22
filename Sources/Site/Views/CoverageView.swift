import Markdown
import Templating

extension Views {
  /// How many of a text's numbers are bound, and what became of the others; nothing for a text
  /// without numbers.
  func coverage(_ coverage: NumericCoverage) -> TemplateValue {
    let count = coverage.total
    guard count.found > 0 else { return .null }
    let words = publication.words
    return .record([
      "text": .text(
        words(.ofNumbersBound, ["bound": "\(count.bound)", "all": "\(count.candidates)"])),
      "isComplete": .bool(count.isComplete),
      "excluded": .text(words(.numbersExcluded, ["n": "\(count.excludedCount)"])),
      "reasons": .list(excluded(count).map { .text($0) }),
      "waived": .text(words(.numbersWaived, ["n": "\(count.waived)"])),
      "waivers": .list(
        coverage.waived.map {
          .record(["text": .text($0.number.text), "because": .text($0.because)])
        }),
      "uncovered": .text(words(.numbersUncovered, ["n": "\(count.uncovered)"])),
    ])
  }

  /// "9 dates", "1 name", in the order of the reasons.
  private func excluded(_ count: NumericCoverage.Count) -> [String] {
    NumberMention.Reason.allCases.compactMap { reason in
      count.excluded[reason].map { self.count(of: $0, reason.word) }
    }
  }
}

extension NumberMention.Reason {
  fileprivate var word: InterfaceTexts.Key {
    switch self {
    case .date: .excludedDates
    case .name: .excludedNames
    case .quotation: .excludedQuotations
    case .code: .excludedCode
    case .ordinal: .excludedOrdinals
    case .boilerplate: .excludedBoilerplate
    }
  }
}
