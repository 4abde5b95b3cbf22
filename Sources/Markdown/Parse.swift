package import Diagnostics

/// Reads one Markdown text: bytes in, pieces with holes out.
///
/// A text that is not UTF-8, or that would cost more than ``Limit`` allows, yields an empty
/// document and the finding; libcmark does not see it.
/// - Parameters:
///   - bytes: the text, without front matter.
///   - path: the file's name in findings.
///   - offset: where `bytes` begins in its file; all ranges count from the file's start.
///   - labels: the words that callouts and footnotes bring along.
package func parseDocument(
  _ bytes: ArraySlice<UInt8>, path: String, offset: Int, labels: Labels
) -> Checked<Document> {
  parse(Array(bytes), labels: labels) { range in
    SourceRange(path: path, start: offset + range.lowerBound, end: offset + range.upperBound)
  }
}

/// Reads one line of Markdown: a title, a summary, a highlight.
///
/// Blocks are not interpreted.
///
/// - Parameter range: turns a range of the text's UTF-8 bytes into a range of its file.
package func parseInline(
  _ text: String, range: (Range<Int>) -> SourceRange
) -> Checked<Inline> {
  withoutActuallyEscaping(range) { locate in parse(line: Array(text.utf8), locate: locate) }
}

/// What libcmark alone makes of a text, behind the same guards and without any extension: the
/// measure for conformance with CommonMark.
func renderCommonMark(_ bytes: [UInt8], path: String) -> Checked<[UInt8]> {
  let locate = { (range: Range<Int>) in
    SourceRange(path: path, start: range.lowerBound, end: range.upperBound)
  }
  if let finding = refusal(of: bytes, locate) { return Checked([], [finding]) }
  let plain = Composition(bytes, lines(of: bytes), Survey())
  if let finding = refusal(of: plain, locate) { return Checked([], [finding]) }
  return Checked(Tree(parsing: bytes).render())
}

private func parse(
  _ source: [UInt8], labels: Labels, locate: @escaping (Range<Int>) -> SourceRange
) -> Checked<Document> {
  if let finding = refusal(of: source, locate) { return Checked(.empty, [finding]) }
  let lines = lines(of: source)
  for keepsAll in [false, true] {
    let survey = keepsAll ? Survey() : survey(lines, in: source)
    let composition = Composition(source, lines, survey)
    if let finding = refusal(of: composition, locate) {
      return Checked(.empty, [finding])
    }
    let tree = Tree(parsing: composition.bytes)
    guard tree.stands(for: composition, lines, source) else { continue }
    var reading = Reading(source, composition, labels: labels, locate: locate)
    reading.read(tree)
    return reading.document(from: tree.render())
  }
  preconditionFailure("a text from which nothing is cut stands for itself")
}

private func parse(
  line source: [UInt8], locate: @escaping (Range<Int>) -> SourceRange
) -> Checked<Inline> {
  let empty = Inline(pieces: [], numbers: [], references: [], text: "")
  guard source.count <= Limit.paragraph else {
    let message = "the line is longer than \(Limit.paragraph >> 10) KiB"
    return Checked(empty, [Finding(.paragraphTooLong, message, at: locate(0..<source.count))])
  }
  let composition = Composition(line: source)
  let tree = Tree(parsing: composition.bytes)
  var reading = Reading(source, composition, labels: .english, locate: locate)
  guard let heading = tree.root.firstChild else { return Checked(empty) }
  heading.removeEndMark()
  let leaf = reading.readLeaf(heading, place: .text)
  heading.wrapped(inline: false, enter: [], exit: [])
  var rendered = tree.render()
  while rendered.last == Byte.newline { rendered.removeLast() }
  let split = Splitting(rendered, references: reading.references)
  let inline = Inline(
    pieces: split.pieces, numbers: reading.numbers,
    references: reading.references(in: split), text: String(decoding: leaf.plain, as: UTF8.self))
  return Checked(inline, reading.findings.inOrder())
}

extension Reading {
  /// The document, from the bytes that libcmark has rendered of the rewritten tree.
  func document(from rendered: [UInt8]) -> Checked<Document> {
    let split = Splitting(rendered, references: references)
    let outline = headings.enumerated().map { index, heading in
      Heading(
        level: heading.level, id: heading.id, text: heading.text,
        content: split.headings[index] ?? [], range: heading.range)
    }
    let document = Document(
      pieces: split.pieces, outline: outline,
      numbers: numbers.sorted { $0.range < $1.range },
      references: references(in: split), fragments: fragments, wordCount: wordCount)
    return Checked(document, findings.inOrder())
  }

  /// All references with their content, in order.
  func references(in split: Splitting) -> [Reference] {
    zip(references, split.references).map { draft, rendered in rendered ?? draft }
  }
}
