import Diagnostics
import YAML

/// Reads `100 × re-contrib ÷ ind-growth`.
///
/// A hyphen inside a word belongs to an id; as a minus it stands between spaces.
/// - Returns: the expression, or what is wrong and the bytes of the text that are.
func parseFormula(
  _ text: String, range: (Range<Int>) -> SourceRange
) -> Result<Expression, FormulaFault> {
  guard text.utf8.count <= 1000 else {
    return .failure(FormulaFault(message: "a formula holds up to 1,000 characters", bytes: 0..<1))
  }
  return withoutActuallyEscaping(range) { range in
    var parser = FormulaParser(bytes: Array(text.utf8), range: range)
    do throws(FormulaFault) {
      let expression = try parser.sum(depth: 0)
      try parser.expectEnd()
      return .success(expression)
    } catch {
      return .failure(error)
    }
  }
}

struct FormulaFault: Error {
  var message: String
  var bytes: Range<Int>
}

private struct FormulaParser {
  let bytes: [UInt8]
  let range: (Range<Int>) -> SourceRange
  var at = 0

  mutating func sum(depth: Int) throws(FormulaFault) -> Expression {
    var left = try product(depth: depth)
    while let sign = next(of: [.plus, .minus]) {
      left = .operation(sign, left, try product(depth: depth))
    }
    return left
  }

  private mutating func product(depth: Int) throws(FormulaFault) -> Expression {
    var left = try factor(depth: depth)
    while let sign = next(of: [.times, .over]) {
      left = .operation(sign, left, try factor(depth: depth))
    }
    return left
  }

  private mutating func factor(depth: Int) throws(FormulaFault) -> Expression {
    guard depth < 32 else { throw fault("the formula is nested too deeply") }
    skipSpaces()
    guard at < bytes.count else { throw fault("the formula ends where a number or figure is due") }
    if next(of: [.minus]) != nil { return .negative(try factor(depth: depth + 1)) }
    if bytes[at] == UInt8(ascii: "(") {
      at += 1
      let inner = try sum(depth: depth + 1)
      skipSpaces()
      guard at < bytes.count, bytes[at] == UInt8(ascii: ")") else {
        throw fault("a parenthesis is not closed")
      }
      at += 1
      return inner
    }
    return try operand()
  }

  private mutating func operand() throws(FormulaFault) -> Expression {
    let start = at
    let isNumber = bytes[at].isDigit
    while at < bytes.count, isNumber ? bytes[at].isNumberByte : bytes[at].isReferenceByte {
      at += 1
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if isNumber {
      guard let decimal = Decimal(printed: text) else {
        throw FormulaFault(message: "'\(text)' is not a number", bytes: start..<at)
      }
      return .number(decimal)
    }
    guard !text.isEmpty else { throw fault("a number or the id of a figure is due here") }
    return .figure(Located(text, at: range(start..<at)))
  }

  /// Consumes the sign if it stands here.
  private mutating func next(of wanted: [Expression.Operator]) -> Expression.Operator? {
    skipSpaces()
    for (sign, spellings) in signs where wanted.contains(sign) {
      for spelling in spellings where bytes[at...].starts(with: spelling.utf8) {
        at += spelling.utf8.count
        return sign
      }
    }
    return nil
  }

  mutating func expectEnd() throws(FormulaFault) {
    skipSpaces()
    guard at == bytes.count else { throw fault("'+', '−', '×' or '÷' is due here") }
  }

  private mutating func skipSpaces() {
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A { at += 1 }
  }

  private func fault(_ message: String) -> FormulaFault {
    FormulaFault(
      message: message, bytes: Swift.min(at, bytes.count)..<Swift.min(at + 1, bytes.count))
  }
}

private let signs: [(Expression.Operator, [String])] = [
  (.plus, ["+"]), (.minus, ["−", "-"]), (.times, ["×", "*"]), (.over, ["÷", "/"]),
]

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isNumberByte: Bool {
    isDigit || self == UInt8(ascii: ".") || self == UInt8(ascii: ",")
  }

  fileprivate var isReferenceByte: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "#")
  }
}
