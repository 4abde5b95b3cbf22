import Diagnostics
import Foundation
import Site
import Testing

@testable import Workspace

private struct Loaded {
  let names: [String]
  let findings: [Finding]
}

private func loaded(_ folder: TemporaryFolder) throws -> Loaded {
  try folder.makeFolder("Templates")
  let tree = try load(content: folder["Content"], templates: folder["Templates"])
  return Loaded(names: tree.value.content.map(\.name), findings: tree.findings)
}

private func codes(_ folder: TemporaryFolder) throws -> [Code] {
  try loaded(folder).findings.map(\.code)
}

@Test("files are sorted by the bytes of their names and carry the folder's name as it was given")
func order() throws {
  let folder = try TemporaryFolder()
  for name in ["b/a.md", "b.md", "a.md", "é.md", "B.md"] {
    try folder.write(name, to: "Content/\(name)")
  }
  try folder.write("t", to: "Templates/parts/head.mustache")
  let tree = try load(content: folder["Content/"], templates: folder["Templates"]).value
  #expect(tree.content.map(\.name) == ["B.md", "a.md", "b.md", "b/a.md", "é.md"])
  #expect(tree.content[3].path == folder["Content/b/a.md"])
  #expect(tree.content[3].bytes == Array("b/a.md".utf8))
  #expect(tree.templates.map(\.name) == ["parts/head.mustache"])
}

@Test(
  "what editors leave behind is passed over",
  arguments: [
    ".DS_Store", ".#article.md", "#article.md#", "article.md~", ".article.md.swp", "x.swp", "4913",
    ".gitignore", ".git/config", "article.md___jb_tmp___",
  ])
func leftovers(name: String) throws {
  let folder = try TemporaryFolder()
  try folder.write("x", to: "Content/\(name)")
  try folder.write("x", to: "Content/a.md")
  let loaded = try loaded(folder)
  #expect(loaded.names == ["a.md"])
  #expect(loaded.findings.isEmpty)
}

@Test("Emacs' dangling lock link is passed over in silence")
func emacsLink() throws {
  let folder = try TemporaryFolder()
  try folder.makeFolder("Content")
  try folder.link("Content/.#a.md", to: "me@host.1:2")
  #expect(try codes(folder) == [])
}

@Test(
  "a symbolic link is a finding that names it, and is not read",
  arguments: ["a.md", ".", "..", "/dev/zero", "nowhere", "link.md", "/etc/hostname"])
func links(target: String) throws {
  let folder = try TemporaryFolder()
  try folder.write("x", to: "Content/a.md")
  try folder.link("Content/link.md", to: target)
  let loaded = try loaded(folder)
  #expect(loaded.names == ["a.md"])
  #expect(loaded.findings.map(\.code) == [.symlink])
  #expect(loaded.findings.first?.range.path == folder["Content/link.md"])
  #expect(loaded.findings.first?.message == "symbolic link 'link.md' is not followed")
}

@Test("the content folder itself may be reached through a link")
func linkedRoot() throws {
  let folder = try TemporaryFolder()
  try folder.write("x", to: "real/a.md")
  try folder.link("Content", to: "real")
  #expect(try loaded(folder).names == ["a.md"])
}

@Test("a named pipe is a finding and does not hold the build up")
func pipe() throws {
  let folder = try TemporaryFolder()
  try folder.makeFolder("Content")
  #expect(mkfifo(folder["Content/a.md"], 0o644) == 0)
  let findings = try loaded(folder).findings
  #expect(findings.map(\.code) == [.notRegularFile])
  #expect(findings.first?.message == "'a.md' is a named pipe")
}

@Test("text may hold 2 MiB and other files 64 MiB")
func sizes() throws {
  let folder = try TemporaryFolder()
  for (name, size) in [("a.md", 2 << 20), ("b.yml", (2 << 20) + 1), ("c.png", (2 << 20) + 1)] {
    try folder.write("", to: "Content/\(name)")
    #expect(truncate(folder["Content/\(name)"], size) == 0)
  }
  try folder.write("", to: "Content/d.png")
  #expect(truncate(folder["Content/d.png"], (64 << 20) + 1) == 0)
  let loaded = try loaded(folder)
  #expect(loaded.names == ["a.md", "c.png"])
  #expect(
    loaded.findings.map(\.message)
      == ["'b.yml' is larger than 2 MiB", "'d.png' is larger than 64 MiB"])
}

@Test("names of 255 bytes are read")
func longName() throws {
  let folder = try TemporaryFolder()
  let name = String(repeating: "n", count: 252) + ".md"
  try folder.write("x", to: "Content/\(name)")
  #expect(try loaded(folder).names == [name])
}

@Test("a name that is not UTF-8 is a finding")
func brokenName() throws {
  let folder = try TemporaryFolder()
  try folder.makeFolder("Content")
  var path = folder["Content/"].utf8CString.dropLast() + [CChar(bitPattern: 0xFF)]
  path.append(0)
  let file = open(Array(path), O_CREAT | O_WRONLY, 0o644)
  try #require(file >= 0)
  close(file)
  #expect(try codes(folder) == [.nameInvalid])
}

@Test("folders may be nested 16 deep")
func depth() throws {
  let folder = try TemporaryFolder()
  let deep = Array(repeating: "d", count: 15).joined(separator: "/")
  try folder.write("x", to: "Content/\(deep)/a.md")
  #expect(try loaded(folder).names == [deep + "/a.md"])
  try folder.write("x", to: "Content/\(deep)/d/b.md")
  let loaded = try loaded(folder)
  #expect(loaded.names == [deep + "/a.md"])
  #expect(loaded.findings.map(\.severity) == [.error])
}

@Test("a missing folder says what to do")
func missing() throws {
  let folder = try TemporaryFolder()
  let error = #expect(throws: WorkspaceError.self) {
    try load(content: folder["Content"], templates: folder["Templates"])
  }
  #expect(error?.exitCode == 74)
  #expect(
    error?.reason
      == "there is no such folder; run the command in the folder that holds it, or name it with --content"
  )
  try folder.write("", to: "Content")
  let other = #expect(throws: WorkspaceError.self) {
    try load(content: folder["Content"], templates: folder["Templates"])
  }
  #expect(other?.reason.hasPrefix("it is not a folder") == true)
}

@Test("opening part by part refuses what the system call refuses", arguments: [true, false])
func confinement(byParts: Bool) throws {
  let folder = try TemporaryFolder()
  try folder.write("x", to: "root/in/a..b.txt")
  try folder.write("x", to: "outside.txt")
  try folder.link("root/link", to: "in")
  try folder.link("root/in/out", to: "../../outside.txt")
  let root = try Descriptor(folder: folder["root"])
  func opens(_ path: String) -> Bool {
    do throws(SystemError) {
      if byParts {
        _ = try root.openedByParts(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
      } else {
        _ = try root.opened(path, O_RDONLY)
      }
      return true
    } catch {
      return false
    }
  }
  #expect(opens("in/a..b.txt"))
  for path in ["../outside.txt", "in/../../outside.txt", "link/a..b.txt", "in/out", "link"] {
    #expect(!opens(path), "\(path)")
  }
}
