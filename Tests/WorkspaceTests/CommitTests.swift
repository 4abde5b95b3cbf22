import Foundation
import Site
import Testing

@testable import Workspace

private let first = ["index.html": "home", "a/index.html": "a", "a/b/index.html": "b"]

/// What a later look can tell apart: inode, size and times of every file and folder.
private func looks(_ folder: TemporaryFolder) throws -> [String: FileStatus] {
  var looks: [String: FileStatus] = [:]
  visit(folder["Output"]) { looks[$0] = $1 }
  return looks
}

@Test("a commit writes every file and a manifest that names them")
func firstCommit() throws {
  let project = try Project()
  #expect(try project.commit(first) == CommitSummary(written: 3, unchanged: 0, removed: 0))
  #expect(project.output == first)
  let digest = SHA256(Array("home".utf8)).hex
  let manifest = try #require(project.folder.text("Output/manifest.json"))
  #expect(manifest.contains("    {\"path\": \"index.html\", \"sha256\": \"\(digest)\"}\n"))
  #expect(Manifest(Array(manifest.utf8))?.files.count == 3)
  #expect(
    project.folder.entries(in: ".Output.assay") == [".gitignore", "lock", "seen"])
}

@Test(
  "a second, identical commit writes nothing, with and without the cache", arguments: [true, false])
func secondCommit(hasCache: Bool) throws {
  let project = try Project()
  try project.commit(first)
  let before = try looks(project.folder)
  if !hasCache { try project.folder.remove(".Output.assay") }
  #expect(try project.commit(first) == CommitSummary(written: 0, unchanged: 3, removed: 0))
  #expect(try looks(project.folder) == before)
}

@Test("only what differs is written, what is gone is removed with its folders")
func change() throws {
  let project = try Project()
  try project.commit(first)
  let before = try looks(project.folder)
  let second = ["index.html": "home", "a/index.html": "A", "c/d.txt": "d"]
  #expect(try project.commit(second) == CommitSummary(written: 2, unchanged: 1, removed: 1))
  #expect(project.output == second)
  #expect(!project.folder.entries(in: "Output").contains("a/b"))
  let after = try looks(project.folder)
  let home = project.folder["Output/index.html"]
  #expect(after[home] == before[home])
  try project.commit([:])
  #expect(project.folder.entries(in: "Output") == ["manifest.json"])
}

@Test("a file that was changed by hand, in size or not, is made right again")
func repair() throws {
  let project = try Project()
  try project.commit(first)
  try project.folder.write("HOME", to: "Output/index.html")
  try project.folder.write("much longer", to: "Output/a/index.html")
  try project.folder.remove("Output/a/b")
  #expect(try project.commit(first) == CommitSummary(written: 3, unchanged: 0, removed: 0))
  #expect(project.output == first)
}

@Test("a file may take the place of a folder of ours, and the reverse")
func kindsChange() throws {
  let project = try Project()
  try project.commit(["x/y/one": "1", "x/two": "2", "z": "3"])
  try project.commit(["x": "file", "z/a/b": "deep"])
  #expect(project.output == ["x": "file", "z/a/b": "deep"])
  try project.commit(["x/y/one": "1", "x/two": "2", "z": "3"])
  #expect(project.output == ["x/y/one": "1", "x/two": "2", "z": "3"])
}

@Test("what is not ours is left alone where it is not in the way")
func foreignBeside() throws {
  let project = try Project()
  try project.commit(first)
  try project.folder.write("mine", to: "Output/a/b/notes.txt")
  try project.commit(["index.html": "home"])
  #expect(project.output == ["index.html": "home", "a/b/notes.txt": "mine"])
}

@Test(
  "what is not ours and in the way is refused, and nothing changes",
  arguments: ["new.html", "folder/x", "folder", "link"])
func foreignInTheWay(path: String) throws {
  let project = try Project()
  try project.commit(["index.html": "home"])
  try project.folder.write("mine", to: "Output/new.html")
  try project.folder.write("mine", to: "Output/folder/x")
  try project.folder.link("Output/link", to: "new.html")
  let before = project.output
  let error = #expect(throws: WorkspaceError.self) {
    try project.commit(["index.html": "other", path: "ours"])
  }
  #expect(
    error?.reason
      == "something is there that this program did not make; move it out of the output folder")
  #expect(project.output == before)
  #expect(try project.commit(["index.html": "home"]).unchanged == 1)
}

@Test("a foreign file where a folder must go, and a linked folder, are refused")
func foreignAbove() throws {
  let project = try Project()
  try project.folder.makeFolder("elsewhere")
  try project.commit(["index.html": "home"])
  try project.folder.write("mine", to: "Output/a")
  try project.folder.link("Output/b", to: "../elsewhere")
  for path in ["a/b/c.html", "b/c.html"] {
    #expect(throws: WorkspaceError.self, "\(path)") { try project.commit([path: "ours"]) }
  }
  #expect(project.folder.entries(in: "elsewhere") == [])
}

@Test(
  "a path that leaves the folder, or cannot be written, is refused",
  arguments: [
    "", "/etc/x", "../x", "a/../../x", "a//b", "a/", "./a", "a/.", "a\nb", "a\u{0}b",
    "manifest.json", String(repeating: "n", count: 256),
  ])
func flaws(path: String) throws {
  let project = try Project()
  #expect(throws: WorkspaceError.self) { try project.commit([path: "x", "ok": "x"]) }
  #expect(project.output == [:])
  #expect(flaw(inOutputPath: path) != nil)
}

@Test("the reason names what is wrong with a path")
func flawReasons() {
  #expect(flaw(inOutputPath: "/etc/x") == "the path is absolute")
  #expect(flaw(inOutputPath: "a/../b") == "the path leads out of the folder")
  #expect(flaw(inOutputPath: "a//b") == "a part of the path is empty")
}

@Test(
  "odd but legal names are written",
  arguments: [
    "a..b.txt", "...", "-rf", "a b", "é", "~x", "a\\b", "%2e%2e", "_headers", ".nojekyll",
    String(repeating: "n", count: 255),
  ])
func oddNames(path: String) throws {
  let project = try Project()
  try project.commit([path: "x", "d/\(path)": "y"])
  #expect(project.output == [path: "x", "d/\(path)": "y"])
  #expect(try project.commit([path: "x", "d/\(path)": "y"]).unchanged == 2)
}

@Test("modes are 644 and 755 whatever the umask")
func modes() throws {
  let project = try Project()
  let old = umask(0o077)
  defer { umask(old) }
  try project.commit(first)
  for (path, mode) in [("", 0o755), ("a", 0o755), ("a/b", 0o755), ("a/b/index.html", 0o644)] {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: project.folder["Output/" + path])
    #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
  }
}

@Test("the manifest does not depend on the order of the files")
func manifestOrder() throws {
  let one = Manifest(files: ["a": SHA256([1]), "B": SHA256([2]), "\"q\\": SHA256([3])])
  #expect(Manifest(one.bytes) == one)
  let paths = String(decoding: one.bytes, as: UTF8.self).split(separator: "\n").filter {
    $0.contains("path")
  }
  #expect(paths.map { $0.contains("\"B\"") } == [false, true, false])
  #expect(Manifest(Array("{\"generator\":\"assay\",\"format\":2,\"files\":[]}".utf8)) == nil)
  let evil =
    "{\"generator\":\"assay\",\"format\":1,\"files\":[{\"path\":\"../x\",\"sha256\":\"\(SHA256([]).hex)\"}]}"
  #expect(Manifest(Array(evil.utf8)) == nil)
}

@Test(
  "a commit that permissions would stop half-way is not begun", .enabled(if: geteuid() != 0),
  arguments: ["Output", "Output/a"])
func unwritable(folder: String) throws {
  let project = try Project()
  try project.commit(first)
  #expect(chmod(project.folder[folder], 0o555) == 0)
  defer { _ = chmod(project.folder[folder], 0o755) }
  #expect(throws: WorkspaceError.self) { try project.commit(["new": "x", "a/new": "y"]) }
  #expect(project.output == first)
}
