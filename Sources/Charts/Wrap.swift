/// Text broken into lines, none of them wider than was asked for.
struct Wrapped: Hashable {
  let lines: [String]
  /// What the widest line needs, in px.
  let width: Double
}

/// Breaks a text at spaces, after a hyphen or a slash, and between Han characters, filling each
/// line; a word that is wider than a line is broken between any two characters.
///
/// A number and its unit stay together, because a no-break space is no place to break.
func wrap(_ text: String, width limit: Double, size: Double, isStrong: Bool = false) -> Wrapped {
  let pieces = pieces(of: text, isStrong: isStrong)
  return wrapped(
    fill(pieces, room: room(limit, size), isStrong: isStrong), size: size)
}

/// As `wrap`, at the smallest width that needs no more lines: lines of about equal length.
func balance(_ text: String, width limit: Double, size: Double, isStrong: Bool = false) -> Wrapped {
  let pieces = pieces(of: text, isStrong: isStrong)
  var best = fill(pieces, room: room(limit, size), isStrong: isStrong)
  if best.count > 1, best.count < 20 {
    var (low, high) = (limit / Double(best.count), limit)
    // Not narrower than its longest word, which would be torn apart; a pixel for rounding.
    let word = (pieces.map(\.width).max() ?? 0) * size / 1000 * 1.03 + 3
    if word <= limit, word > low {
      let attempt = fill(pieces, room: room(word, size), isStrong: isStrong)
      (best, low, high) = attempt.count <= best.count ? (attempt, word, word) : (best, word, high)
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      let attempt = fill(pieces, room: room(middle, size), isStrong: isStrong)
      if attempt.count <= best.count {
        (best, high) = (attempt, middle)
      } else {
        low = middle
      }
    }
  }
  return wrapped(best, size: size)
}

/// What the widest word of a text needs, so that none is broken.
func widestWord(of text: String) -> Double {
  var (widest, word) = (0, 0)
  for scalar in text.unicodeScalars {
    word = scalar == " " || scalar.isWide ? 0 : word + Ruler.advance(of: scalar, isStrong: false)
    widest = max(widest, word)
  }
  return widest == 0 ? 0 : Ruler.reserve(thousandths: Double(widest), size: 13)
}

/// What a line may hold in 1/1000 em, so that it needs at most `limit` px with its reserve.
private func room(_ limit: Double, _ size: Double) -> Double {
  max(1, (limit - 2) / 1.03 * 1000 / size)
}

/// The scalars of a line and their width in 1/1000 em, without the space at its end.
private struct FilledLine {
  var scalars: [Unicode.Scalar] = []
  var width = 0.0
}

/// The pieces in lines of at most `room`.
private func fill(_ pieces: [Piece], room: Double, isStrong: Bool) -> [FilledLine] {
  var lines: [FilledLine] = []
  var line = FilledLine()
  var space = 0.0
  func add(_ piece: Piece) {
    if line.width + space + piece.width > room && line.width > 0 {
      lines.append(line)
      (line, space) = (FilledLine(), 0)
    }
    if space > 0 { line.scalars.append(" ") }
    line.scalars += piece.scalars
    line.width += space + piece.width
    space = 0
  }
  for piece in pieces {
    if piece.width <= room {
      add(piece)
    } else {
      for cluster in clusters(of: piece.scalars, isStrong: isStrong) { add(cluster) }
    }
    space = piece.space
  }
  if !line.scalars.isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

private func wrapped(_ lines: [FilledLine], size: Double) -> Wrapped {
  let widest = lines.reduce(0) { max($0, $1.width) }
  return Wrapped(
    lines: lines.map { text(of: $0.scalars) },
    width: Ruler.reserve(thousandths: widest, size: size))
}

private func text(of scalars: [Unicode.Scalar]) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(scalars.count)
  for scalar in scalars {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Scalars between two places where a line may end.
private struct Piece {
  var scalars: [Unicode.Scalar] = []
  /// In 1/1000 em, without the space after it.
  var width = 0.0
  /// Width of the space that follows, or 0.
  var space = 0.0
}

private func pieces(of text: String, isStrong: Bool) -> [Piece] {
  let space = Double(Ruler.advance(of: " ", isStrong: isStrong))
  var pieces: [Piece] = []
  var piece = Piece()
  for scalar in text.unicodeScalars {
    if scalar == " " || scalar.isLineSpace {
      piece.space = piece.scalars.isEmpty ? 0 : space
      if !piece.scalars.isEmpty { pieces.append(piece) }
      piece = Piece()
      continue
    }
    if let last = piece.scalars.last, mayBreak(between: last, and: scalar, in: piece.scalars) {
      pieces.append(piece)
      piece = Piece()
    }
    piece.scalars.append(scalar)
    piece.width += Double(Ruler.advance(of: scalar, isStrong: isStrong))
  }
  if !piece.scalars.isEmpty { pieces.append(piece) }
  return pieces
}

/// Whether a line may end between two neighbours that no space parts.
private func mayBreak(
  between last: Unicode.Scalar, and next: Unicode.Scalar, in piece: [Unicode.Scalar]
) -> Bool {
  if last == "-" || last == "/" { return piece.count > 1 && next.properties.isAlphabetic }
  if last.isWide {
    let isClosing = "、。，．：；！？）》」』】〕”’％".unicodeScalars.contains(next)
    let isOpening = "（《「『【〔“‘".unicodeScalars.contains(last)
    return !isOpening && !isClosing && (next.isWide || next.isWordPart)
  }
  return next.isWide && ",.;:!?)".unicodeScalars.contains(last)
}

/// What may not be torn apart even in a word that is too long: a character and its marks.
private func clusters(of scalars: [Unicode.Scalar], isStrong: Bool) -> [Piece] {
  var clusters: [Piece] = []
  for scalar in scalars {
    let width = Double(Ruler.advance(of: scalar, isStrong: isStrong))
    let isJoiner = clusters.last?.scalars.last == "\u{200D}"
    if (scalar.isJoined || isJoiner) && !clusters.isEmpty {
      clusters[clusters.count - 1].scalars.append(scalar)
      clusters[clusters.count - 1].width += width
    } else {
      clusters.append(Piece(scalars: [scalar], width: width))
    }
  }
  return clusters
}

extension Unicode.Scalar {
  fileprivate var isWordPart: Bool { properties.isAlphabetic || properties.numericType != nil }

  /// A space of another shape at which a line may end; the no-break spaces are not among them.
  fileprivate var isLineSpace: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029, 0x205F, 0x3000:
      true
    default: false
    }
  }
}
