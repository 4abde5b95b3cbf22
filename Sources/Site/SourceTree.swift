/// A file as it was read, not yet understood.
package struct SourceFile: Sendable, Hashable {
  /// The file as people name it, relative to where the command runs: `Content/articles/a/article.md`.
  package let path: String
  /// The file beneath its own root, with `/` between the parts: `articles/a/article.md`.
  package let name: String
  package let bytes: [UInt8]

  package init(path: String, name: String, bytes: [UInt8]) {
    self.path = path
    self.name = name
    self.bytes = bytes
  }
}

/// Everything a build reads: the bytes of the content and of the templates, each sorted by name.
package struct SourceTree: Sendable {
  package var content: [SourceFile]
  package var templates: [SourceFile]

  package init(content: [SourceFile], templates: [SourceFile]) {
    self.content = content
    self.templates = templates
  }

  /// The content of a file by the path that findings name; `nil` if it is not part of the tree.
  package func bytes(of path: String) -> [UInt8]? {
    (content + templates).first { $0.path == path }?.bytes
  }
}
