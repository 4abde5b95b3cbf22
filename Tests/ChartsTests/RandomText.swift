import Charts
import TestSupport

/// Texts an author or an attacker may write.
enum RandomText {
  private static let fragments = [
    "Rare earths", "Mining", " ", "  ", "-", "/", "稀土", "包头市工业", "。", "التربة", "👩🏽\u{200D}🔬",
    "<b>", "</svg>", "\"", "'", "&amp;", "]]>", "<!--", "\u{0}", "\u{1B}", "\u{FFFE}", "\u{FFFF}",
    "\u{202E}", "\u{200D}", "e\u{301}", "\u{A0}", "\n", "\t", "15,300\u{A0}t", "\u{2212}3.4%",
    "url(http://x)", "javascript:", "Donaudampfschifffahrtsgesellschaft", "\u{FEFF}", "ſ", "\u{85}",
    "\u{2028}", "%", "of world reserves", "\u{1F1E8}\u{1F1F3}",
  ]

  /// Up to eight fragments.
  static func label(_ generator: inout Generator) -> String {
    (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      fragments.randomElement(using: &generator) ?? ""
    }.joined()
  }

  /// As `label`; now and then of about 10,000 characters.
  static func any(_ generator: inout Generator) -> String {
    if Int.random(in: 0..<3000, using: &generator) == 0 {
      return String(repeating: label(&generator) + "x", count: 250)
    }
    return label(&generator)
  }
}
