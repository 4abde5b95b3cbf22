/// Where a disclaimer is read.
package enum Channel: String, Sendable, Hashable, CaseIterable {
  case page, chart, feed, mail, card
}

/// Why a figure needs a word of caution: the kind of a source, and what ties it to the figure.
package struct DisclaimerReason: Sendable, Hashable {
  package let kind: SourceKind
  package let tie: Tie

  package enum Tie: String, Sendable, Hashable, CaseIterable {
    case none
    /// The source has an interest in the subject.
    case stake
    /// Somebody else decides what the source publishes.
    case control
  }

  /// The key in `disclaimers.yml`: `government`, `government.stake`, `unnamed.control`.
  package var key: String { tie == .none ? kind.rawValue : "\(kind.rawValue).\(tie.rawValue)" }

  package init(kind: SourceKind, tie: Tie = .none) {
    self.kind = kind
    self.tie = tie
  }

  package init?(key: String) {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let kind = SourceKind(rawValue: first) else { return nil }
    switch parts.count {
    case 1: self.init(kind: kind)
    case 2:
      guard let tie = Tie(rawValue: parts[1]), tie != .none else { return nil }
      self.init(kind: kind, tie: tie)
    default: return nil
    }
  }

  /// 0 (no word needed) to 6 (the origin is unknown).
  package var severity: Int {
    switch tie {
    case .control: Swift.max(plainSeverity, 5)
    case .stake:
      switch kind {
      case .government, .statisticsOffice: 5
      default: Swift.max(plainSeverity, 4)
      }
    case .none: plainSeverity
    }
  }

  private var plainSeverity: Int {
    switch kind {
    case .unnamed: 6
    case .stateControlledMedia: 5
    case .stateOwnedCompany, .company, .aggregator: 4
    case .industryAssociation, .analyst, .preprint, .government: 3
    case .statisticsOffice, .tradePress, .consultancy, .ngo: 2
    case .academic, .ourselves: 1
    case .press, .newsAgency, .publicServiceMedia: 0
    }
  }
}

/// A word of caution about some figures, ready to print.
package struct Disclaimer: Sendable, Hashable {
  package let reason: DisclaimerReason
  /// The sources it speaks of.
  package let sources: [Source]
  /// One for each channel that was asked for, slots filled; empty where the channel needs none.
  package let texts: [Channel: String]

  /// 0 to 6; see ``DisclaimerReason``.
  package var severity: Int { reason.severity }

  package func text(for channel: Channel) -> String { texts[channel] ?? "" }
}

/// The publication's own texts over the built-in ones.
package struct DisclaimerTexts: Sendable, Hashable {
  package var own: [DisclaimerReason: [Channel: String]] = [:]

  package init() {}

  /// The text with its slots, own before built-in.
  package func template(for reason: DisclaimerReason, _ channel: Channel) -> String {
    own[reason]?[channel] ?? builtInDisclaimer(for: reason, channel)
  }

  /// Whether there is a text for any channel.
  func hasText(for reason: DisclaimerReason) -> Bool {
    Channel.allCases.contains { !template(for: reason, $0).isEmpty }
  }

  /// Whether the publication wrote the text itself.
  func isOwn(_ reason: DisclaimerReason, _ channel: Channel) -> Bool {
    own[reason]?[channel] != nil
  }
}
