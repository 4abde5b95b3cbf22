/// Texts an author or an attacker may write.
package enum RandomText {
  private static let fragments = [
    "Rare earths", "Mining", " ", "  ", "-", "/", "稀土", "包头市工业", "。", "التربة", "👩🏽\u{200D}🔬",
    "<b>", "</svg>", "\"", "'", "&amp;", "]]>", "<!--", "\u{0}", "\u{1B}", "\u{FFFE}", "\u{FFFF}",
    "\u{202E}", "\u{200D}", "e\u{301}", "\u{A0}", "\n", "\t", "15,300\u{A0}t", "\u{2212}3.4%",
    "url(http://x)", "javascript:", "Donaudampfschifffahrtsgesellschaft", "\u{FEFF}", "ſ", "\u{85}",
    "\u{2028}", "%", "of world reserves", "\u{1F1E8}\u{1F1F3}",
  ]

  /// Up to eight fragments.
  package static func label(_ generator: inout Generator) -> String {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      fragments.randomElement(using: &generator) ?? ""
    }.joined()
  }

  /// As `label`; now and then of 10,000 scalars.
  package static func any(_ generator: inout Generator) -> String {
    Int.random(in: 0..<3000, using: &generator) == 0 ? long(&generator) : label(&generator)
  }

  /// 10,000 scalars: a label over and over.
  package static func long(_ generator: inout Generator) -> String {
    let label = label(&generator) + "x"
    return String(repeating: label, count: 10_000 / label.unicodeScalars.count)
  }
}
