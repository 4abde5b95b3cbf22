/// A file of the finished site.
package struct OutputFile: Sendable, Hashable {
  /// The file beneath the output folder, with `/` between the parts: `articles/a/index.html`.
  package let path: String
  package let bytes: [UInt8]
  package let stage: Stage

  package init(path: String, bytes: [UInt8], stage: Stage) {
    self.path = path
    self.bytes = bytes
    self.stage = stage
  }

  /// The order in which a commit puts files into place, so that no visible page misses what it
  /// needs: assets first, then pages, then what announces them.
  package enum Stage: Int, Sendable, Hashable, Comparable {
    case asset, page, announcement

    package static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
  }
}
