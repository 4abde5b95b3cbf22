import Diagnostics
import Site
import YAML

/// A publication of a few lines, written as one text and changed by each case.
///
/// A line `=== path` begins a file; what stands under it takes the place of the base's file of that
/// path. `=== path +` adds to that file, `=== path -` leaves it out, and `=== path !` is there only
/// until the case is fixed. Paths are beneath the content, or begin with `Templates/`. A line
/// `@front` stands for front matter, `@defaults` for the defaults of a `highlights.yml`, and `\xFF`
/// for that byte.
///
/// A line `//~ code` or `#~ code` names a finding expected on the line above it; `//= text` or
/// `#= text` is that line as it should have been, `//-` or `#-` says that it should not be there.
/// None of these lines is part of the file.
struct Fixture {
  /// What is built, by path beneath the content or beginning with `Templates/`.
  var files: [String: [UInt8]]
  /// `path:line code` for each expected finding.
  var expected: [String] = []

  init(_ patch: String = "", isFixed: Bool = false) {
    var texts = Self.base
    files = [:]
    for section in sections(of: patch) {
      if section.mode == .faultOnly, isFixed { continue }
      if section.mode == .remove {
        if !isFixed { texts[section.path] = nil }
        expected += marks(in: section.lines).map { "\(section.path):1 \($0)" }
        continue
      }
      var lines = section.mode == .add ? texts[section.path] ?? [] : []
      expected += read(section, into: &lines, isFixed: isFixed)
      texts[section.path] = lines
    }
    if isFixed { expected = [] }
    for (path, lines) in texts { files[path] = bytes(of: lines) }
  }

  /// The files as the build reads them, by the bytes of their names.
  var tree: SourceTree {
    let sorted = files.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
    var tree = SourceTree(content: [], templates: [])
    for (path, bytes) in sorted {
      if path.hasPrefix("Templates/") {
        tree.templates.append(
          SourceFile(path: path, name: String(path.dropFirst(10)), bytes: bytes))
      } else {
        tree.content.append(SourceFile(path: "Content/\(path)", name: path, bytes: bytes))
      }
    }
    return tree
  }

  private static let base: [String: [String]] = {
    var texts: [String: [String]] = [:]
    for text in [basePublication, minimalTemplates] {
      for section in sections(of: text) { texts[section.path] = section.lines.flatMap(expanded) }
    }
    texts["Templates/words/en.yml"] = minimalWords
    return texts
  }()
}

private struct Section {
  enum Mode { case replace, add, remove, faultOnly }

  var path: String
  var mode = Mode.replace
  var lines: [String] = []
}

private func sections(of text: String) -> [Section] {
  var sections: [Section] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("=== ") {
      let words = line.dropFirst(4).split(separator: " ")
      let modes: [Substring: Section.Mode] = ["+": .add, "-": .remove, "!": .faultOnly]
      let mode = words.count > 1 ? modes[words[1]] : .replace
      sections.append(Section(path: String(words[0]), mode: mode ?? .replace))
    } else if !sections.isEmpty {
      sections[sections.count - 1].lines.append(String(line))
    }
  }
  return sections
}

private func marks(in lines: [String]) -> [String] {
  lines.compactMap { line in
    if case .expect(let code) = Mark(line) { code } else { nil }
  }
}

/// A line that speaks of the one above it.
private enum Mark {
  case expect(String), instead(String), without

  init?(_ line: String) {
    let text = line.drop { $0 == " " }
    guard let start = ["//", "#"].first(where: { text.hasPrefix($0) }) else { return nil }
    let rest = text.dropFirst(start.count)
    switch rest.first {
    case "~": self = .expect(String(rest.dropFirst(2)))
    case "=": self = .instead(String(rest.dropFirst(2)))
    case "-": self = .without
    default: return nil
    }
  }
}

/// Appends a section's lines without its marks.
/// - Returns: what the marks expect.
private func read(_ section: Section, into lines: inout [String], isFixed: Bool) -> [String] {
  var expected: [String] = []
  for line in section.lines {
    switch Mark(line) {
    case .expect(let code): expected.append("\(section.path):\(max(lines.count, 1)) \(code)")
    case .instead(let text): if isFixed { lines[lines.count - 1] = text }
    case .without: if isFixed { lines.removeLast() }
    case nil: lines += expanded(line)
    }
  }
  return expected
}

private func expanded(_ line: String) -> [String] {
  switch line {
  case "@front": ["---", "title: A trial", "date: 2025-01-09", "summary: A short text.", "---"]
  case "@defaults":
    [
      "defaults: {period: 2024, basis: yoy, unit: pct, measure: output, chain: [herald, office]}"
    ]
  default: [line]
  }
}

private func bytes(of lines: [String]) -> [UInt8] {
  let text = Array((lines.joined(separator: "\n") + "\n").utf8)
  var bytes: [UInt8] = []
  var i = 0
  while i < text.count {
    if text[i...].starts(with: Array("\\x".utf8)), i + 3 < text.count,
      let byte = UInt8(String(decoding: text[(i + 2)...(i + 3)], as: UTF8.self), radix: 16)
    {
      bytes.append(byte)
      i += 4
    } else {
      bytes.append(text[i])
      i += 1
    }
  }
  return bytes
}
