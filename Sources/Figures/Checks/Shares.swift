import Diagnostics
import YAML

extension Checking {
  /// C8 and C9: shares of nested wholes.
  ///
  /// With A a part of C and C of W: (A of W) ÷ (A of C) is
  /// C of W; A of W is no more than C of W, and their quotient is A of C.
  mutating func checkShares() {
    for position in index.active where index.key(position).kind == .share {
      guard !index[position].isComputed, let whole = index.key(position).wholeSubject else {
        continue
      }
      checkNested(position, in: whole)
      checkWithinWhole(position, in: whole)
    }
  }

  /// C8, from the wider share A of W.
  private mutating func checkNested(_ position: Int32, in widest: Int32) {
    let key = index.key(position)
    let subject = key.subject
    let narrower = share(about: subject, like: position) { other in
      other.wholeSubject.map { $0 != subject && index.isPart($0, of: widest) } ?? false
    }
    guard let narrower, let middle = index.key(narrower.position).wholeSubject else { return }
    let inputs = [index[position], narrower.figure]
    let result = evaluate(inputs, percentage)
    let left = inputs.map(\.quantity.term).joined(separator: " ÷ ")
    let published = share(about: middle, like: position) { $0.wholeSubject == widest }
    if let published {
      hold(
        published.figure, against: result, rule: .nestedShare, left: left, inputs: inputs,
        assumption: joinedAssumptions([narrower.assumption, published.assumption]))
    } else {
      derive(
        .nestedShare,
        "Share of \(index.name(middle)) in \(phrase(for: widest, like: index[position]))", result,
        unit: .pct, formula: "share in the wider whole ÷ share in the narrower", left: left,
        assumption: narrower.assumption, inputs: inputs)
    }
  }

  /// C9, for each C between A and W.
  private mutating func checkWithinWhole(_ position: Int32, in widest: Int32) {
    let figure = index[position]
    for middle in index.wholes[Int(index.key(position).subject)] where middle != widest {
      guard let outer = share(about: middle, like: position, { $0.wholeSubject == widest })
      else { continue }
      let inputs = [figure, outer.figure]
      let lower = figure.interval?.lower?.value
      let upper = outer.figure.interval?.upper?.value
      let outcome: CheckResult.Outcome =
        if let lower, let upper {
          lower <= upper ? (outer.assumption == nil ? .consistent : .conditional) : .inconsistent
        } else {
          .notCheckable
        }
      guard outcome != .inconsistent || outer.assumption == nil else { continue }
      add(
        CheckResult(
          rule: .partOfWhole, outcome: outcome, figure: figure.globalName,
          inputs: [outer.figure.globalName],
          worked: figure.quantity.plainForm
            + (outcome == .inconsistent ? " is more than " : " ≤ ")
            + outer.figure.quantity.plainForm,
          remark: outcome == .notCheckable
            ? "an input has no upper or no lower bound" : outer.assumption,
          answer: outcome == .inconsistent ? figure.answer(to: .figureInconsistent) : nil))
      derive(
        .partOfWhole,
        "Share of \(index.name(index.key(position).subject)) in \(phrase(for: middle, like: figure))",
        evaluate(inputs, percentage), unit: .pct, formula: "share of the part ÷ share of the whole",
        left: inputs.map(\.quantity.term).joined(separator: " ÷ "),
        assumption: outer.assumption, inputs: inputs)
    }
  }

  /// A published share about a subject that can be computed with, of the same article if there is
  /// one, else the first.
  private func share(
    about subject: Int32, like position: Int32, _ fits: (SeriesKey) -> Bool
  ) -> Partner? {
    let key = index.key(position)
    let topic = Topic(kind: .share, subject: subject, extent: key.extent)
    let candidates = index.byTopic[topic].prefix(partnerLimit).filter {
      $0 != position && index.key($0).measure == key.measure && !index[$0].isComputed
        && Attribute.coverage.agreement(index[position], index[$0]) != .differs
        && fits(index.key($0))
    }
    let article = index[position].article
    let chosen = candidates.first { index[$0].article == article } ?? candidates.first
    var unknown: [Attribute] = index[position].isMeasureUnknown ? [.measure] : []
    if !key.isDated { unknown.append(.period) }
    return chosen.map { Partner(position: $0, figure: index[$0], unknown: unknown) }
  }

  private func phrase(for whole: Int32, like share: Figure) -> String {
    guard let subject = index.registry.subjects[index.subjectKey(whole)] else {
      return index.subjectKey(whole)
    }
    return index.registry.phrase(
      for: subject, measure: index.registry.measureName(of: share))
  }
}
