package import Diagnostics
import YAML

extension Registry {
  /// Puts the files together and checks that every key they name leads somewhere.
  package static func make(
    sources: [Source], subjects: SubjectFile, disclaimers: DisclaimerTexts = DisclaimerTexts(),
    constants: [Constant] = []
  ) -> Checked<Registry> {
    let registry = Registry(
      sources: sources, subjects: subjects, disclaimers: disclaimers, constants: constants)
    var findings: [Finding] = []
    let keys = registry.subjects.keys
    let references =
      subjects.subjects.flatMap(\.parents) + sources.flatMap(\.stake)
      + subjects.partitions.flatMap { [$0.whole] + $0.parts }
    for reference in references where registry.subjects[reference.value] == nil {
      findings.append(unknownSubject(reference, among: keys))
    }
    findings += registry.cycles()
    findings += registry.placeConflicts()
    findings += registry.constantFindings()
    return Checked(registry, findings)
  }

  private init(
    sources: [Source], subjects: SubjectFile, disclaimers: DisclaimerTexts, constants: [Constant]
  ) {
    let all = sources + [.ourselves]
    self.sources = Dictionary(all.map { ($0.key, $0) }) { first, _ in first }
    sourceOrder = all.map(\.key)
    self.subjects = Dictionary(subjects.subjects.map { ($0.key, $0) }) { first, _ in first }
    subjectOrder = subjects.subjects.map(\.key)
    measures = Dictionary((subjects.measures + [.unspecified]).map { ($0.key, $0) }) { first, _ in
      first
    }
    partitions = subjects.partitions
    self.disclaimers = disclaimers
    self.constants = Dictionary(constants.map { ($0.key, $0) }) { first, _ in first }
    constantOrder = constants.map(\.key)
  }

  /// The place of a subject: its own, or that of the nearest subject it lies in.
  package func place(of subject: String) -> String? {
    nearestPlaces(of: subject).first
  }

  /// The places of the nearest level on which there are any, each once.
  private func nearestPlaces(of subject: String) -> [String] {
    var level = [subject]
    var seen: Set<String> = [subject]
    while !level.isEmpty {
      let places = level.compactMap { subjects[$0]?.place }
      if !places.isEmpty { return Array(Set(places)).sorted() }
      level = level.flatMap { subjects[$0]?.parents.map(\.value) ?? [] }
        .filter { seen.insert($0).inserted }
    }
    return []
  }

  private func placeConflicts() -> [Finding] {
    subjectOrder.compactMap { key in
      let places = nearestPlaces(of: key)
      guard places.count > 1, let subject = subjects[key] else { return nil }
      return Finding(
        .valueInvalid,
        "subject '\(key)' lies in two places that are equally near: \(Words.list(places))",
        at: subject.range, fix: "give it a 'place' of its own")
    }
  }

  /// One finding for each edge that closes a circle of `in`.
  private func cycles() -> [Finding] {
    enum State { case open, closed }
    var findings: [Finding] = []
    var states: [String: State] = [:]
    for root in subjectOrder where states[root] == nil {
      var path: [(key: String, next: Int)] = [(root, 0)]
      states[root] = .open
      while let (key, next) = path.last {
        let parents = subjects[key]?.parents ?? []
        guard next < parents.count else {
          states[key] = .closed
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let parent = parents[next]
        switch states[parent.value] {
        case .closed: break
        case .open:
          let start = path.firstIndex { $0.key == parent.value } ?? 0
          let circle = path[start...].map(\.key) + [parent.value]
          findings.append(
            Finding(
              .subjectCycle,
              "subject '\(parent.value)' lies in itself: \(circle.joined(separator: " → "))",
              at: parent.range, fix: "remove one of the edges"))
        case nil:
          guard subjects[parent.value] != nil else { continue }
          states[parent.value] = .open
          path.append((parent.value, 0))
        }
      }
    }
    return findings
  }
}

/// The finding for a key that `subjects.yml` does not declare.
func unknownSubject(_ reference: Located<String>, among keys: some Sequence<String>) -> Finding {
  unknown(.subjectUnknown, "subject", reference, among: keys)
}

/// The finding for a reference to something undeclared, with the nearest that is declared.
func unknown(
  _ code: Code, _ what: String, _ reference: Located<String>, among keys: some Sequence<String>
) -> Finding {
  unknown(code, what, reference, nearest: nearMiss(to: reference.value, among: keys))
}

func unknown(
  _ code: Code, _ what: String, _ reference: Located<String>, nearest: String?
) -> Finding {
  let message = "\(what) '\(reference.value)' is not declared"
  return Finding(
    code, nearest.map { "\(message); did you mean '\($0)'?" } ?? message, at: reference.range,
    fix: nearest.map { "write '\($0)'" })
}
