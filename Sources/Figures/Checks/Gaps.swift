import YAML

extension Checking {
  /// C5: a part's growth less its gap to the whole is the whole's growth.
  mutating func checkGaps() {
    for position in index.active where index.key(position).kind == .gap {
      let gap = index[position]
      let key = index.key(position)
      guard !gap.isComputed, key.isDated,
        let part = partner(.growth, about: key.subject, of: position)
      else { continue }
      let inputs = [part.figure, gap]
      let left = "\(part.figure.quantity.term) − \(gap.quantity.term)"
      let result = evaluate(inputs) { $0[0] - $0[1] }
      if let whole = wholeGrowth(of: position) {
        hold(
          whole.figure, against: result, rule: .gap, left: left, inputs: inputs,
          assumption: joinedAssumptions([part.assumption, whole.assumption]))
      } else if let whole = key.wholeSubject, !isComputedByUs(.growth, whole, key.extent) {
        let subject = gap.of.flatMap { index.registry.subjects[$0.value]?.nameInSentence } ?? ""
        derive(
          .gap, "Growth of \(subject)", result, unit: .pct,
          formula: "growth of the part − gap", left: left, assumption: part.assumption,
          inputs: [gap, part.figure])
      }
    }
  }

  private func wholeGrowth(of gap: Int32) -> Partner? {
    let key = index.key(gap)
    if key.whole >= 0 {
      let figure = index[key.whole]
      return figure.kind == .growth && !figure.isComputed && index.isPartAtOneTime(gap)
        ? Partner(position: key.whole, figure: figure, unknown: []) : nil
    }
    return key.wholeSubject.flatMap { partner(.growth, about: $0, of: gap) }
  }

  /// Whether a figure of our own gives the value already.
  func isComputedByUs(_ kind: FigureKind, _ subject: Int32, _ extent: Int32) -> Bool {
    index.byTopic[Topic(kind: kind, subject: subject, extent: extent)]
      .contains { index[$0].isComputed }
  }
}
