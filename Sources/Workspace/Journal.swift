import Site

/// The steps of a commit, in order.
///
/// Each can be taken twice without harm, so that a commit that was killed is completed by taking
/// all of them again.
struct Journal: Hashable {
  var steps: [Step]

  enum Step: Hashable {
    /// Removes a file of ours that stands where a folder must go, or lies in a folder that stands
    /// where a file must go.
    case clear(String)
    /// Removes an empty folder that stands where a file must go.
    case clearFolder(String)
    /// Moves the staged file of that number to its path.
    case place(Int, String)
    /// Removes a file that is no longer part of the site, and folders that this leaves empty.
    case remove(String)
  }

  init(steps: [Step]) {
    self.steps = steps
  }

  /// Reads a journal; `nil` if it was not written to its end, or not by us.
  init?(_ bytes: [UInt8]) {
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.popLast() == "", let end = lines.popLast(), lines.first == header else {
      return nil
    }
    let body = lines.map { $0 + "\n" }.joined()
    guard end == "end \(SHA256(Array(body.utf8)).hex)" else { return nil }
    steps = []
    for line in lines.dropFirst() {
      guard let step = Step(line) else { return nil }
      steps.append(step)
    }
  }

  var bytes: [UInt8] {
    let body = Array((header + "\n" + steps.map { $0.line + "\n" }.joined()).utf8)
    return body + Array("end \(SHA256(body).hex)\n".utf8)
  }
}

private let header = "assay journal 1"

extension Journal.Step {
  /// The file or folder beneath the output folder.
  var path: String {
    switch self {
    case .clear(let path), .clearFolder(let path), .place(_, let path), .remove(let path): path
    }
  }

  fileprivate var line: String {
    switch self {
    case .clear(let path): "clear \(path)"
    case .clearFolder(let path): "clear-folder \(path)"
    case .place(let number, let path): "place \(number) \(path)"
    case .remove(let path): "remove \(path)"
    }
  }

  fileprivate init?(_ line: String) {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return nil }
    switch words[0] {
    case "clear": self = .clear(words[1])
    case "clear-folder": self = .clearFolder(words[1])
    case "remove": self = .remove(words[1])
    case "place":
      let rest = words[1].split(separator: " ", maxSplits: 1).map(String.init)
      guard rest.count == 2, let number = Int(rest[0]) else { return nil }
      self = .place(number, rest[1])
    default: return nil
    }
    guard path == Manifest.fileName || flaw(inOutputPath: path) == nil else { return nil }
  }
}
