import YAML

extension FigureSet {
  /// The line that must travel with a chart: whose numbers these are, whether somebody checked
  /// them, and the gravest words of caution.
  ///
  /// It comes from the kinds of the chain and the verdicts, never from the statistical status.
  /// - Returns: `nil` if there is nothing to say.
  package func claimLine(for figures: some Sequence<Figure>) -> String? {
    let all = withInputs(figures)
    guard !all.isEmpty else { return nil }
    let published = all.filter { !$0.isComputed }
    let speakers = published.isEmpty ? all : published
    let standing = standing(of: speakers)
    let checked = checkedWords(for: Set(all.map(\.verdict.word)))
    var sentences: [String] = []
    if let lead = standing.words
      ?? (checked == nil ? nil : "Published figure".counted(speakers.count))
    {
      sentences.append(checked.map { "\(lead); \($0)." } ?? "\(lead).")
    }
    for disclaimer in disclaimers(for: all, in: [.chart]).prefix(2) {
      // The lead has said already that an estimate is one.
      let isSaid =
        disclaimer.reason.tie == .none && disclaimer.reason.kind.isToldByItsWord
        && standing.kinds.contains(disclaimer.reason.kind)
        && !registry.disclaimers.isOwn(disclaimer.reason, .chart)
      let text = disclaimer.text(for: .chart)
      if !isSaid, !text.isEmpty { sentences.append(text) }
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// What the roots are, in a word or two, and the kinds that it covers.
  private func standing(of figures: [Figure]) -> (words: String?, kinds: Set<SourceKind>) {
    let kinds = figures.compactMap { $0.root.flatMap { registry.sources[$0.source.value]?.kind } }
    var order: [Standing] = []
    for standing in Standing.allCases where kinds.contains(where: { Standing($0) == standing }) {
      order.append(standing)
    }
    let named = order.filter { $0 != .other }
    guard !named.isEmpty else { return (nil, []) }
    let phrases = named.map { standing in
      standing.words(count: kinds.count { Standing($0) == standing })
    }
    return (Words.sentence(Words.list(phrases)), Set(kinds.filter { Standing($0) != .other }))
  }
}

extension SourceKind {
  /// Whether the word for its figures, "estimate" or "official figure", says all there is to say.
  fileprivate var isToldByItsWord: Bool {
    switch self {
    case .government, .analyst, .consultancy, .unnamed, .ourselves: true
    default: false
    }
  }
}

/// What a root is to a reader.
private enum Standing: CaseIterable {
  case official, stateMedia, company, association, estimate, unnamed, ours, other

  init(_ kind: SourceKind) {
    self =
      switch kind {
      case .government, .statisticsOffice: .official
      case .stateControlledMedia: .stateMedia
      case .company, .stateOwnedCompany: .company
      case .industryAssociation: .association
      case .analyst, .consultancy: .estimate
      case .unnamed: .unnamed
      case .ourselves: .ours
      case .publicServiceMedia, .newsAgency, .press, .tradePress, .academic, .preprint, .ngo,
        .aggregator:
        .other
      }
  }

  func words(count: Int) -> String {
    switch self {
    case .official: "official figure".counted(count)
    case .stateMedia: "state-media figure".counted(count)
    case .company: "company figure".counted(count)
    case .association: "association figure".counted(count)
    case .estimate: "estimate".counted(count)
    case .unnamed: "figure".counted(count) + " of unnamed origin"
    case .ours: "our calculation"
    case .other: "figure".counted(count)
    }
  }
}

extension String {
  fileprivate func counted(_ count: Int) -> String { count == 1 ? self : self + "s" }
}

/// What the verdicts say together; `nil` if all are confirmed.
private func checkedWords(for verdicts: Set<Verdict.Word>) -> String? {
  let grave: [Verdict.Word] = [.withdrawn, .wrong, .disputed, .misleading]
  var words: [String] = []
  if !verdicts.isDisjoint(with: [.consistent, .singleSource, .unverified]) {
    words.append("not independently verified")
  }
  for verdict in grave where verdicts.contains(verdict) {
    words.append(verdicts.count == 1 ? verdict.displayName : "in part \(verdict.displayName)")
  }
  return words.isEmpty ? nil : words.joined(separator: ", ")
}
