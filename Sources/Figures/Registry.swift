import YAML

/// Everything that figures refer to: sources, subjects, measures, constants, disclaimers.
package struct Registry: Sendable {
  /// By key; `ourselves` is always among them.
  package let sources: [String: Source]
  /// Keys in the order of the file.
  package let sourceOrder: [String]
  package let subjects: [String: Subject]
  package let subjectOrder: [String]
  /// By key; `unspecified` is always among them.
  package let measures: [String: Measure]
  package let partitions: [Partition]
  package let disclaimers: DisclaimerTexts
  package let constants: [String: Constant]
  /// Keys in the order of the file.
  package let constantOrder: [String]

  /// The subject and everything it lies in, nearest first, each once.
  package func ancestors(of subject: String) -> [String] {
    var result = [subject]
    var seen: Set<String> = [subject]
    var index = 0
    while index < result.count {
      for parent in subjects[result[index]]?.parents ?? [] where seen.insert(parent.value).inserted
      {
        result.append(parent.value)
      }
      index += 1
    }
    return result
  }

  /// Whether a source has an interest in numbers about a subject or anything it lies in.
  package func hasStake(_ source: Source, in subject: String) -> Bool {
    guard !source.stake.isEmpty else { return false }
    let wholes = Set(ancestors(of: subject))
    return source.stake.contains { wholes.contains($0.value) }
  }

  /// The name of a state by its code, from the places among the subjects; the code if none is.
  package func stateName(_ country: String) -> String {
    subjectOrder.lazy.compactMap { subjects[$0] }
      .first { $0.kind == .place && $0.place == country }?.name ?? country
  }
}
