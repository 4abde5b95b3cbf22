/// A stretch of one file: UTF-8 offsets from its first byte, half-open.
///
/// Lines and columns exist only where findings are printed.
package struct SourceRange: Sendable, Hashable, Comparable {
  /// The file as people name it, relative to where the command runs: `Content/articles/a/article.md`.
  package var path: String
  package var start: Int {
    get { Int(first) }
    set { first = Int32(clamping: newValue) }
  }
  package var end: Int {
    get { Int(last) }
    set { last = Int32(clamping: newValue) }
  }

  /// Files are far smaller than these could count, and there are many ranges.
  private var first: Int32
  private var last: Int32

  /// - Precondition: `0 <= start <= end`.
  package init(path: String, start: Int, end: Int) {
    precondition(0 <= start && start <= end, "a range runs forward from inside the file")
    self.path = path
    first = Int32(clamping: start)
    last = Int32(clamping: end)
  }

  /// The range of a finding about a file as a whole: its very beginning.
  package init(startOf path: String) {
    self.init(path: path, start: 0, end: 0)
  }

  package static func < (a: SourceRange, b: SourceRange) -> Bool {
    (a.path, a.start, a.end) < (b.path, b.start, b.end)
  }
}
