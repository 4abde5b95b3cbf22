import YAML

/// The words of caution that figures need, the gravest first; the first two are shown, the others
/// listed.
///
/// Chosen from the whole chain and not from the nearest link: trade press that repeats a
/// government's numbers makes them no less official.
/// - Parameters:
///   - source: the one source to speak of, by its key; all of the chains if not given.
///   - channels: where they will be read; texts for others are not made.
package func disclaimers(
  for figures: some Sequence<Figure>, speakingOf source: String? = nil,
  in channels: [Channel] = Channel.allCases, registry: Registry
) -> [Disclaimer] {
  var groups: [DisclaimerReason: [String]] = [:]
  var counts: [DisclaimerReason: Int] = [:]
  let figures = Array(figures)
  for figure in figures {
    var own: Set<DisclaimerReason> = []
    for link in figure.chain where source == nil || link.source.value == source {
      guard let source = registry.sources[link.source.value] else { continue }
      let reason = DisclaimerReason(of: source, for: figure, registry)
      if own.insert(reason).inserted { counts[reason, default: 0] += 1 }
      if groups[reason]?.contains(source.key) != true {
        groups[reason, default: []].append(source.key)
      }
    }
  }
  // A stake in some of the figures says more than the kind alone: one text for each source.
  for (reason, keys) in groups where reason.tie == .none {
    let tied = groups.filter { $0.key.kind == reason.kind && $0.key.tie != .none }.values.joined()
    let rest = keys.filter { !tied.contains($0) }
    groups[reason] = rest.isEmpty ? nil : rest
  }
  let date = newestPeriod(of: figures)
  return groups.keys.sorted { $0.isGraver(than: $1) }.compactMap { reason in
    guard registry.disclaimers.hasText(for: reason) else { return nil }
    let sources = (groups[reason] ?? []).compactMap { registry.sources[$0] }
    var texts: [Channel: String] = [:]
    for channel in channels {
      texts[channel] = fill(
        registry.disclaimers.template(for: reason, channel), sources, date, registry,
        reach: Reach(counts[reason] ?? 0, of: figures.count))
    }
    return Disclaimer(reason: reason, sources: sources, texts: texts)
  }
}

extension FigureSet {
  /// The words of caution for figures and for whatever they were computed from.
  package func disclaimers(
    for figures: some Sequence<Figure>, in channels: [Channel] = Channel.allCases
  ) -> [Disclaimer] {
    Figures.disclaimers(for: withInputs(figures), in: channels, registry: registry)
  }
}

extension DisclaimerReason {
  init(of source: Source, for figure: Figure, _ registry: Registry) {
    let tie: Tie =
      if source.isEditoriallyControlled, source.kind != .stateControlledMedia {
        .control
      } else if registry.hasStake(source, in: figure.subject.value) {
        .stake
      } else {
        .none
      }
    self.init(kind: source.kind, tie: tie)
  }

  /// A total order: by severity, then ties before none, then by key.
  fileprivate func isGraver(than other: DisclaimerReason) -> Bool {
    if severity != other.severity { return severity > other.severity }
    if (tie == .none) != (other.tie == .none) { return tie != .none }
    return key < other.key
  }
}

/// The period of the newest figure in words.
private func newestPeriod(of figures: [Figure]) -> String {
  let newest = figures.compactMap(\.period).max { $0.extent.last < $1.extent.last }
  return newest?.text ?? Words.undated
}

/// Begins a built-in text that speaks of all or of some of the figures.
private let figuresMark = "{figures}"

/// How many of the figures a text speaks of.
private enum Reach: String {
  case all = "The figures"
  case most = "Most of the figures"
  case some = "Some of the figures"

  init(_ count: Int, of all: Int) {
    self = count == all ? .all : 2 * count > all ? .most : .some
  }
}

/// Fills the slots of a text; the text begins with a capital letter.
private func fill(
  _ template: String, _ sources: [Source], _ date: String, _ registry: Registry, reach: Reach
) -> String {
  guard !template.isEmpty else { return "" }
  var seen: Set<String> = []
  let states = sources.compactMap(\.country).map(registry.stateName)
    .filter { seen.insert($0).inserted }
  let values: [DisclaimerSlot: String] = [
    .source: Words.list(sources.map(\.nameInSentence)),
    .state: states.isEmpty ? "a state" : Words.list(states),
    .date: date,
  ]
  var result = ""
  var rest = Substring(template)
  if rest.hasPrefix(figuresMark) {
    result = reach.rawValue
    rest = rest.dropFirst(figuresMark.count)
  }
  while let open = rest.firstIndex(of: "{") {
    result += rest[..<open]
    rest = rest[open...]
    let slot = DisclaimerSlot.allCases.first { rest.hasPrefix($0.mark) }
    result += slot.flatMap { values[$0] } ?? "{"
    rest = rest.dropFirst(slot?.mark.count ?? 1)
  }
  return Words.sentence(result + rest)
}
