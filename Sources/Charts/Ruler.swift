/// How wide a text will be at most, in px, in any of the families a reader is likely to have.
///
/// There is no browser here: the width is the sum of the greatest advances (see `FontWidths`).
/// Kerning is left out, which errs on the wide side.
enum Ruler {
  /// The room a text needs: its greatest width, 3% and 2 px in hand.
  static func reserve(_ text: String, size: Double, isStrong: Bool = false) -> Double {
    width(text, size: size, isStrong: isStrong) * 1.03 + 2
  }

  /// The room that a sum of advances in 1/1000 em needs.
  static func reserve(thousandths sum: Double, size: Double) -> Double {
    sum * size / 1000 * 1.03 + 2
  }

  /// The sum of the greatest advances.
  static func width(_ text: String, size: Double, isStrong: Bool = false) -> Double {
    var sum = 0
    for scalar in text.unicodeScalars {
      sum += advance(of: scalar, isStrong: isStrong)
    }
    return Double(sum) * size / 1000
  }

  /// The greatest advance of one character, in 1/1000 em.
  static func advance(of scalar: Unicode.Scalar, isStrong: Bool) -> Int {
    let runs = isStrong ? FontWidths.strong : FontWidths.regular
    for run in runs {
      // The runs are in order.
      if scalar.value < run.first { break }
      let index = Int(scalar.value - run.first)
      if index < run.widths.count { return Int(run.widths[index]) }
    }
    if scalar.isWide { return 1000 }
    if scalar.isPictograph { return 1300 }
    if scalar.isJoined { return 0 }
    return scalar.value < 0x20 || scalar.value == 0xFFFD ? 1030 : Int(FontWidths.other)
  }
}

extension Unicode.Scalar {
  /// Fills the square of a Chinese, Japanese or Korean character.
  var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// An emoji or another symbol that a colour font may draw.
  var isPictograph: Bool {
    switch value {
    case 0x2300...0x23FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1F3FA, 0x1F400...0x1FAFF:
      true
    default: false
    }
  }

  /// Takes no room of its own: it changes the character before it, or joins two.
  var isJoined: Bool {
    switch value {
    case 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x0610...0x061A, 0x064B...0x065F,
      0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0x1F3FB...0x1F3FF,
      0xE0000...0xE01EF:
      true
    default: properties.generalCategory == .nonspacingMark
    }
  }
}
