import Diagnostics

extension Fields {
  /// A piece of text.
  package mutating func string(_ key: String) -> Located<String>? {
    guard let node = present(key) else { return nil }
    guard let scalar = node.scalar else {
      refuse(key, node, "text")
      return nil
    }
    return Located(scalar.text, at: node.range)
  }

  /// A piece of text that must be there and not be blank.
  package mutating func requiredString(_ key: String) -> Located<String>? {
    guard requiredNode(key) != nil, let text = string(key) else { return nil }
    guard text.value.utf8.contains(where: { !$0.isWhiteSpace }) else {
      findings.append(Finding(.valueInvalid, "'\(key)' cannot be empty", at: text.range))
      return nil
    }
    return text
  }

  /// A list of texts; a single text counts as a list of one.
  package mutating func strings(_ key: String) -> [Located<String>] {
    guard let node = present(key) else { return [] }
    switch node.content {
    case .scalar(let scalar): return [Located(scalar.text, at: node.range)]
    case .mapping:
      refuse(key, node, "a list")
      return []
    case .sequence(let items):
      return items.compactMap { item in
        if let scalar = item.scalar, !scalar.isNull { return Located(scalar.text, at: item.range) }
        if !item.isRefused { refuse(key, item, "a list of texts, each of them") }
        return nil
      }
    }
  }

  /// One word of a closed list.
  package mutating func oneOf<E: RawRepresentable & CaseIterable>(
    _ key: String, _ type: E.Type
  ) -> Located<E>? where E.RawValue == String {
    guard let text = string(key) else { return nil }
    if let value = E(rawValue: text.value) { return Located(value, at: text.range) }
    refuse(key, text, allowed: E.allCases.map(\.rawValue))
    return nil
  }

  /// Reports a word that is not on the list of those allowed.
  package mutating func refuse(_ key: String, _ text: Located<String>, allowed: [String]) {
    let near = nearMiss(to: text.value, among: allowed)
    let list = allowed.map { "'\($0)'" }.joined(separator: ", ")
    findings.append(
      Finding(
        .valueInvalid, "'\(key)' cannot be '\(text.value)'; it is one of \(list)", at: text.range,
        fix: near.map { "write '\($0)'" }))
  }

  /// One word of a closed list, which must be there.
  package mutating func requiredOneOf<E: RawRepresentable & CaseIterable>(
    _ key: String, _ type: E.Type
  ) -> Located<E>? where E.RawValue == String {
    requiredNode(key) == nil ? nil : oneOf(key, type)
  }

  /// `true` or `false`, written plainly.
  package mutating func bool(_ key: String) -> Located<Bool>? {
    guard let node = present(key) else { return nil }
    if let scalar = node.scalar, scalar.isPlain {
      if scalar.text == "true" { return Located(true, at: node.range) }
      if scalar.text == "false" { return Located(false, at: node.range) }
    }
    findings.append(Finding(.valueInvalid, "'\(key)' must be true or false", at: node.range))
    return nil
  }

  /// A whole number of at most nine digits: `0`, `12`, `-3`; no leading zeros.
  package mutating func integer(_ key: String) -> Located<Int>? {
    guard let node = present(key) else { return nil }
    if let scalar = node.scalar, scalar.isPlain, let value = wholeNumber(scalar.text) {
      return Located(value, at: node.range)
    }
    findings.append(
      Finding(.valueInvalid, "'\(key)' must be a whole number, such as 3", at: node.range))
    return nil
  }

  /// A day as `YYYY-MM-DD` that is on the calendar.
  package mutating func date(_ key: String) -> Located<CalendarDate>? {
    guard let node = present(key) else { return nil }
    if let scalar = node.scalar, let value = CalendarDate(scalar.text) {
      return Located(value, at: node.range)
    }
    findings.append(
      Finding(
        .valueInvalid, "'\(key)' must be a day of the calendar written YYYY-MM-DD", at: node.range))
    return nil
  }
}

/// Reads `-?(0|[1-9][0-9]{0,8})`.
private func wholeNumber(_ text: String) -> Int? {
  let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
  guard (1...9).contains(digits.count), digits.count == 1 || digits.first != UInt8(ascii: "0"),
    digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return nil }
  return Int(text)
}
