package import YAML

/// How a figure was computed from others.
package struct Formula: Sendable, Hashable {
  /// As written.
  package let text: Located<String>
  package let expression: Expression

  /// The references to figures, each once, in the order written.
  package var references: [Located<String>] {
    var seen: Set<String> = []
    return expression.references.filter { seen.insert($0.value).inserted }
  }
}

/// Arithmetic on numbers and figures.
package indirect enum Expression: Sendable, Hashable {
  case number(Decimal)
  /// A reference to a figure: `id` or `slug#id`.
  case figure(Located<String>)
  case operation(Operator, Expression, Expression)
  case negative(Expression)

  package enum Operator: String, Sendable, Hashable, CaseIterable {
    case plus = "+"
    case minus = "−"
    case times = "×"
    case over = "÷"
  }

  /// A figure by its global name, wherever the arithmetic stands.
  init(_ figure: Figure) {
    self = .figure(Located(figure.globalName, at: figure.range))
  }

  /// The references to figures in the order written.
  package var references: [Located<String>] {
    switch self {
    case .number: []
    case .figure(let reference): [reference]
    case .operation(_, let left, let right): left.references + right.references
    case .negative(let inner): inner.references
    }
  }
}
