package import Diagnostics
package import Site

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads every file of the content and of the templates.
///
/// Symbolic links are not followed, pipes and devices not opened, files over the limit not read;
/// each is a finding. Dot files and what editors leave behind are passed over.
/// - Parameters:
///   - content: the content folder, as the user named it; findings name files by it.
///   - templates: the folder of the templates, likewise.
/// - Throws: `WorkspaceError` if a folder is missing or something in it cannot be read.
package func load(content: String, templates: String) throws(WorkspaceError) -> Checked<SourceTree>
{
  let articles = try loadFolder(content, flag: "--content")
  let layout = try loadTemplates(templates)
  return Checked(
    SourceTree(content: articles.value, templates: layout.value),
    articles.findings + layout.findings)
}

/// Reads the files of the templates alone, likewise.
package func loadTemplates(_ path: String) throws(WorkspaceError) -> Checked<[SourceFile]> {
  try loadFolder(path, flag: "--templates")
}

/// Folders may be nested so deep.
private let depthLimit = 16

private func loadFolder(_ path: String, flag: String) throws(WorkspaceError)
  -> Checked<[SourceFile]>
{
  let root = try sourceFolder(path, flag: flag)
  var reading = Reading(root: path.withoutTrailingSlashes)
  try reading.read(root, name: "", depth: 1)
  reading.files.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  return Checked(reading.files, reading.findings)
}

/// Opens the content or the templates folder.
func sourceFolder(_ path: String, flag: String) throws(WorkspaceError) -> Descriptor {
  do throws(SystemError) {
    return try Descriptor(folder: path)
  } catch {
    let advice = "run the command in the folder that holds it, or name it with \(flag)"
    switch error.code {
    case ENOENT: throw WorkspaceError("read", path, "there is no such folder; \(advice)")
    case ENOTDIR: throw WorkspaceError("read", path, "it is not a folder; \(advice)")
    default: throw WorkspaceError("read", path, error.description)
    }
  }
}

private struct Reading {
  /// The folder as the user named it.
  let root: String
  var files: [SourceFile] = []
  var findings: [Finding] = []

  /// Reads what lies in one folder and beneath it.
  /// - Parameter name: the folder beneath the root, with a trailing `/`; empty for the root.
  mutating func read(_ folder: borrowing Descriptor, name: String, depth: Int)
    throws(WorkspaceError)
  {
    let names: [[UInt8]]
    do throws(SystemError) {
      names = try folder.names()
    } catch {
      throw WorkspaceError("read", shown(name), error.description)
    }
    for bytes in names where !isPassedOver(bytes) {
      guard let leaf = String(validating: bytes, as: UTF8.self) else {
        let text = String(decoding: bytes, as: UTF8.self)
        report(
          .nameInvalid, "the name of '\(text)' is not UTF-8", name + text,
          fix: "rename the file")
        continue
      }
      try read(leaf, in: folder, name: name + leaf, depth: depth)
    }
  }

  /// Reads one entry of a folder.
  private mutating func read(
    _ leaf: String, in folder: borrowing Descriptor, name: String, depth: Int
  ) throws(WorkspaceError) {
    let status: FileStatus?
    do throws(SystemError) {
      status = try folder.status(of: leaf)
    } catch {
      throw WorkspaceError("read", shown(name), error.description)
    }
    switch status?.kind {
    case nil: return
    case .folder:
      guard depth < depthLimit else {
        report(
          .fileUnexpected, "folders can be nested \(depthLimit) deep", name, severity: .error,
          fix: "move what '\(leaf)' holds further up")
        return
      }
      guard let inner = try open(leaf, in: folder, name: name, O_RDONLY | O_DIRECTORY) else {
        return
      }
      try read(inner, name: name + "/", depth: depth + 1)
    case .file:
      guard let file = try open(leaf, in: folder, name: name, O_RDONLY | O_NONBLOCK | O_NOCTTY)
      else { return }
      try read(file, name: name)
    case .link: reportLink(name)
    case .pipe: reportIrregular(name, "a named pipe")
    case .socket: reportIrregular(name, "a socket")
    case .device: reportIrregular(name, "a device")
    }
  }

  /// Reads an open file, if it still is the ordinary file that it was.
  private mutating func read(_ file: borrowing Descriptor, name: String) throws(WorkspaceError) {
    let limit = sizeLimit(of: name)
    let bytes: [UInt8]?
    do throws(SystemError) {
      let status = try file.status()
      guard status.kind == .file else { return reportIrregular(name, "no ordinary file") }
      bytes = status.size > limit ? nil : try file.bytes(expected: status.size, limit: limit)
    } catch {
      throw WorkspaceError("read", shown(name), error.description)
    }
    guard let bytes else {
      return report(
        .fileTooLarge, "'\(lastPart(of: name))' is larger than \(limit >> 20) MiB", name,
        fix: "make the file smaller, or split it")
    }
    files.append(SourceFile(path: shown(name), name: name, bytes: bytes))
  }

  /// Opens an entry that was seen a moment ago; `nil` if it is gone or became a link since.
  private mutating func open(
    _ leaf: String, in folder: borrowing Descriptor, name: String, _ flags: Int32
  ) throws(WorkspaceError) -> Descriptor? {
    do throws(SystemError) {
      return try folder.opened(leaf, flags)
    } catch {
      switch error.code {
      case ENOENT: return nil
      case ELOOP: reportLink(name)
      case ENXIO, ENOTDIR: reportIrregular(name, "no ordinary file")
      default: throw WorkspaceError("read", shown(name), error.description)
      }
      return nil
    }
  }

  private mutating func reportLink(_ name: String) {
    report(
      .symlink, "symbolic link '\(lastPart(of: name))' is not followed", name,
      fix: "put a copy of the file in its place")
  }

  private mutating func reportIrregular(_ name: String, _ what: String) {
    report(.notRegularFile, "'\(lastPart(of: name))' is \(what)", name, fix: "remove it")
  }

  private mutating func report(
    _ code: Code, _ message: String, _ name: String, severity: Severity? = nil, fix: String
  ) {
    findings.append(
      Finding(
        code, message, at: SourceRange(startOf: shown(name)), severity: severity, fix: fix))
  }

  /// A name beneath the root, as people say it.
  private func shown(_ name: String) -> String {
    name.isEmpty ? root : root == "/" ? "/" + name : root + "/" + name
  }
}

/// The most bytes a file may hold: little for what is parsed, more for pictures.
private func sizeLimit(of name: String) -> Int {
  let isText = [".md", ".yml", ".mustache", ".css", ".js"].contains { name.hasSuffix($0) }
  return (isText ? 2 : 64) << 20
}

private func lastPart(of name: String) -> String {
  name.split(separator: "/").last.map(String.init) ?? name
}

extension String {
  /// The path of a folder as it is put before the names in it; the root stays `/`.
  var withoutTrailingSlashes: String {
    var path = self[...]
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path = path.dropLast() }
    return String(path)
  }
}
