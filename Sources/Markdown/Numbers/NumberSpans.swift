/// One number phrase in the plain text of a block.
struct NumberSpan {
  let range: Range<Int>
  let state: NumberMention.State
}

/// The number phrases of a block, each with what answers for it, and the bindings in words.
///
/// - Parameter isQuotation: whether the block stands in a block quotation.
func numberSpans(in prose: Prose, isQuotation: Bool) -> [NumberSpan] {
  let reader = NumberReader(text: prose.bytes)
  let quotations = isQuotation ? [] : quotations(in: prose.bytes)
  var bindings = prose.bindings[...]
  var spans: [NumberSpan] = []
  var quotation = 0
  var i = 0
  while i < prose.bytes.count {
    let (phrase, end) = reader.read(at: i)
    if let phrase {
      while let binding = bindings.first, binding.lowerBound <= phrase.core {
        bindings.removeFirst()
        let holdsPhrase = binding.contains(phrase.core)
        if !holdsPhrase { spans.append(NumberSpan(range: binding, state: .bound)) }
      }
      while quotation < quotations.count, quotations[quotation].upperBound <= phrase.core {
        quotation += 1
      }
      let isQuoted =
        isQuotation || (quotation < quotations.count && quotations[quotation].contains(phrase.core))
      let state = state(of: phrase, prose.traits[phrase.core], isQuoted: isQuoted)
      spans.append(NumberSpan(range: phrase.range, state: state))
    }
    i = max(end, i + 1)
  }
  return spans + bindings.map { NumberSpan(range: $0, state: .bound) }
}

private func state(
  of phrase: NumberReader.Phrase, _ traits: Prose.Traits, isQuoted: Bool
) -> NumberMention.State {
  if traits.contains(.bound) { return .bound }
  if traits.contains(.code) { return .exempt(.code) }
  if isQuoted { return .exempt(.quotation) }
  return phrase.reason.map { .exempt($0) } ?? .free
}

/// The parts inside quotation marks, curly or straight.
///
/// A mark without its other half opens nothing.
private func quotations(in text: [UInt8]) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var curly: Int?
  var straight: Int?
  for i in text.indices {
    if text[i] == UInt8(ascii: "\"") {
      if let start = straight {
        result.append(start..<i)
        straight = nil
      } else {
        straight = i
      }
    } else if text[i] == 0xE2, text.has("\u{201C}", at: i) {
      curly = curly ?? i
    } else if text[i] == 0xE2, text.has("\u{201D}", at: i), let start = curly {
      result.append(start..<i)
      curly = nil
    }
  }
  return result.sorted { $0.lowerBound < $1.lowerBound }
}
