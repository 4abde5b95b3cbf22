/// One word, number or mark of a text that is said to print a figure.
enum PhraseToken: Hashable {
  case number(Decimal)
  /// A numeral with its ending: 54 for "54th".
  case ordinal(Int)
  /// Letters in lower case, or one symbol such as "%".
  case word(String)
  /// A plus or minus that belongs to the number after it.
  case sign(isNegative: Bool)
  /// A dash between two amounts.
  case dash
  /// What cannot be part of a figure, as written.
  case unreadable(String)

  var word: String? {
    if case .word(let word) = self { word } else { nil }
  }

  /// Whether an amount can begin here.
  var isNumeral: Bool {
    switch self {
    case .number, .ordinal: true
    case .word(let word): cardinalWords.contains(word)
    default: false
    }
  }
}

/// The tokens of a text, without the hyphens inside "10-year" and "second-largest".
func phraseTokens(_ text: String) -> [PhraseToken] {
  var scanner = PhraseScanner(bytes: Array(text.utf8))
  let tokens = scanner.tokens()
  return tokens.enumerated().filter { index, token in
    guard token == .dash else { return true }
    guard index > 0, index + 1 < tokens.count else { return false }
    if case .number = tokens[index + 1] { return true }
    return tokens[index + 1].isNumeral && tokens[index - 1].isNumeral
  }.map(\.element)
}

/// Cuts a text into tokens, byte by byte.
private struct PhraseScanner {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func tokens() -> [PhraseToken] {
    var tokens: [PhraseToken] = []
    var followsSpace = true
    while position < bytes.count {
      if take(anyOf: spaces) != nil {
        followsSpace = true
        continue
      }
      if let token = next(after: tokens.last, followsSpace: followsSpace) { tokens.append(token) }
      followsSpace = false
    }
    return tokens
  }

  private mutating func next(after last: PhraseToken?, followsSpace: Bool) -> PhraseToken? {
    if isDigit(bytes[position]) { return number() }
    if take(anyOf: dashes) != nil {
      let isSign =
        position < bytes.count && isDigit(bytes[position])
        && canPrecedeSign(last, followsSpace: followsSpace)
      return isSign ? .sign(isNegative: true) : .dash
    }
    if take(anyOf: ["+"]) != nil { return .sign(isNegative: false) }
    if let symbol = take(anyOf: symbols) { return .word(symbol) }
    // The point of "no." and "approx."
    if last?.word != nil, !followsSpace, take(anyOf: ["."]) != nil { return nil }
    return word()
  }

  /// "2-5" and "2 – 5" are ranges; after a word and a space, or a symbol, a dash is a sign.
  private func canPrecedeSign(_ last: PhraseToken?, followsSpace: Bool) -> Bool {
    guard let last else { return true }
    guard let word = last.word else { return false }
    return symbols.contains(word) ? word != "%" : followsSpace && !cardinalWords.contains(word)
  }

  private mutating func number() -> PhraseToken {
    let start = position
    while position < bytes.count, isDigit(bytes[position]) || isInnerMark(at: position) {
      position += 1
    }
    let digits = bytes[start..<position]
    guard let decimal = Decimal(utf8: digits) else {
      return .unreadable(String(decoding: digits, as: UTF8.self))
    }
    return ordinal(decimal) ?? .number(decimal)
  }

  /// A comma or point with a digit on its right.
  private func isInnerMark(at index: Int) -> Bool {
    let mark = bytes[index]
    guard mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".") else { return false }
    return index + 1 < bytes.count && isDigit(bytes[index + 1])
  }

  /// "st", "nd", "rd" or "th", whichever the number takes.
  private mutating func ordinal(_ decimal: Decimal) -> PhraseToken? {
    guard decimal.places == 0, let number = Int(exactly: decimal.mantissa) else { return nil }
    let ending: String
    switch (number % 10, number % 100) {
    case (_, 11...13): ending = "th"
    case (1, _): ending = "st"
    case (2, _): ending = "nd"
    case (3, _): ending = "rd"
    default: ending = "th"
    }
    guard take(anyOf: [ending]) != nil else { return nil }
    return .ordinal(number)
  }

  private mutating func word() -> PhraseToken {
    let start = position
    while position < bytes.count, isLetter(bytes[position]), !isMark(at: position) {
      position += 1
    }
    if position == start {
      position += 1
      return .unreadable(String(decoding: bytes[start..<position], as: UTF8.self))
    }
    var word = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    while word.last == "'" || word.last == "\u{2019}" { word.removeLast() }
    return .word(word)
  }

  /// A letter, an apostrophe, or a byte of any character beyond ASCII.
  private func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower) || byte >= 0x80
      || byte == UInt8(ascii: "'")
  }

  private func isMark(at index: Int) -> Bool {
    bytes[index] >= 0x80
      && (spaces + dashes + symbols).contains { bytes[index...].starts(with: $0.utf8) }
  }

  /// Consumes the first of the marks that stands here.
  private mutating func take(anyOf marks: [String]) -> String? {
    for mark in marks where bytes[position...].starts(with: mark.utf8) {
      position += mark.utf8.count
      return mark
    }
    return nil
  }
}

/// Ordinary, no-break, narrow no-break and thin space.
private let spaces = [" ", "\n", "\t", "\u{A0}", "\u{202F}", "\u{2009}"]
private let dashes = ["-", "\u{2212}", "\u{2013}", "\u{2011}"]
private let symbols = ["%", "~", "≈", ">", "<", "≥", "≤", "$", "€", "£", "¥", "#", "×"]
