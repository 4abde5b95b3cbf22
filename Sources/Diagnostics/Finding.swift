/// How much a finding weighs; only errors stop a build.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case note, warning, error

  package static func < (a: Severity, b: Severity) -> Bool {
    a.rank < b.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// One thing that is wrong, or worth knowing, at one place of the content or the templates.
///
/// A finding is data. The message is one lower-case sentence without a full stop that names the
/// specific thing in single quotes and states the rule: `figure 're-grwth' is not declared`.
package struct Finding: Sendable, Hashable {
  package var code: Code
  package var severity: Severity
  package var message: String
  package var range: SourceRange
  /// Where the other half of the problem lies.
  package var notes: [Note]
  /// What to do, as a verb phrase: `write 're-growth'`; `nil` where none is known.
  package var fix: String?

  /// - Parameter severity: `nil` takes the code's own.
  package init(
    _ code: Code, _ message: String, at range: SourceRange, severity: Severity? = nil,
    notes: [Note] = [], fix: String? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.message = message
    self.range = range
    self.notes = notes
    self.fix = fix
  }

  /// A second place that belongs to a finding: `first given here`.
  package struct Note: Sendable, Hashable {
    package var message: String
    package var range: SourceRange

    package init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }
}

extension Sequence<Finding> {
  /// Findings as they are shown: by path, then offset, then code; identical ones once.
  package func inOrder() -> [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }
      .sorted {
        ($0.range, $0.code.rawValue, $0.message) < ($1.range, $1.code.rawValue, $1.message)
      }
  }

  package var hasErrors: Bool { contains { $0.severity == .error } }
}
