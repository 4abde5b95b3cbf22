import Foundation
import Site
import Testing

@testable import Workspace

private let old = ["a": "old a", "b/x": "old b", "gone/y": "y", "swap/z": "z"]
private let new = ["a": "new a", "b/x": "new b", "c/d/e": "e", "swap": "now a file"]

private func files(_ texts: [String: String]) -> [OutputFile] {
  texts.map { OutputFile(path: $0, bytes: Array($1.utf8), stage: .page) }
}

/// The number of steps from the old site to the new: two cleared, four placed, one removed, the
/// manifest.
private let stepCount = 8

/// Does what a commit does, and stops dead before the given step.
private func commitKilled(before step: Int, in project: Project) throws {
  let folder = try project.open()
  let output = try folder.parent.folder(folder.name)
  let change = try folder.plannedChange(of: output, to: files(new))
  let staging = try folder.hidden.madeFolder("staging")
  for (number, bytes) in change.staged.enumerated() {
    try staging.writeFile(String(number), bytes)
  }
  #expect(change.steps.count == stepCount)
  try folder.hidden.writeFile("journal", Journal(steps: change.steps).bytes)
  for taken in change.steps.prefix(step) {
    _ = try taken.take(from: staging, in: output)
  }
}

@Test("a commit killed at any step is completed by the next run", arguments: 0...stepCount)
func killed(step: Int) throws {
  let project = try Project()
  try project.commit(old)
  try commitKilled(before: step, in: project)
  _ = try project.open()
  #expect(project.output == new)
  #expect(project.folder.entries(in: ".Output.assay") == [".gitignore", "lock", "seen"])
  #expect(try project.commit(new) == CommitSummary(written: 0, unchanged: 4, removed: 0))
}

@Test("completing a commit twice changes nothing more")
func twice() throws {
  let project = try Project()
  try project.commit(old)
  try commitKilled(before: stepCount, in: project)
  let manifest = project.folder.text("Output/manifest.json")
  _ = try project.open()
  #expect(project.folder.text("Output/manifest.json") == manifest)
}

@Test("a first commit that was killed is completed, too")
func killedFirst() throws {
  let project = try Project()
  try project.commit([:])
  try project.folder.remove("Output")
  do {
    let folder = try project.open()
    let staging = try folder.hidden.madeFolder("staging")
    try staging.writeFile("0", Array("x".utf8))
    try staging.writeFile("1", Manifest(files: ["a/b": SHA256(Array("x".utf8))]).bytes)
    let journal = Journal(steps: [.place(0, "a/b"), .place(1, Manifest.fileName)])
    try folder.hidden.writeFile("journal", journal.bytes)
  }
  _ = try project.open()
  #expect(project.output == ["a/b": "x"])
}

@Test(
  "without a whole journal the commit is undone",
  arguments: [
    "", "assay journal 1\n", "assay journal 1\nremove a\n", "assay journal 1\nremove a\nend 0\n",
  ])
func incomplete(journal: String) throws {
  let project = try Project()
  try project.commit(old)
  try project.folder.write("left", to: ".Output.assay/staging/0")
  try project.folder.write(journal, to: ".Output.assay/journal")
  try project.folder.write("half", to: ".Output.assay/journal.new")
  _ = try project.open()
  #expect(project.output == old)
  #expect(project.folder.entries(in: ".Output.assay") == [".gitignore", "lock", "seen"])
}

@Test("a journal is read back as it was written")
func journal() {
  let journal = Journal(steps: [
    .clear("a b"), .clearFolder("c"), .place(12, "d e/f"), .remove("é"), .place(3, "manifest.json"),
  ])
  #expect(Journal(journal.bytes) == journal)
}

@Test("a journal that leads out of the folder is none", arguments: ["../x", "/x", "a/../../x", ""])
func hostileJournal(path: String) {
  #expect(Journal(Journal(steps: [.remove(path)]).bytes) == nil)
}

@Test("a staged file that is a link is not put into place")
func stagedLink() throws {
  let project = try Project()
  try project.commit(old)
  try project.folder.makeFolder(".Output.assay/staging")
  try project.folder.link(".Output.assay/staging/0", to: "/etc/hostname")
  let bytes = Journal(steps: [.place(0, "a")]).bytes
  try Data(bytes).write(to: URL(fileURLWithPath: project.folder[".Output.assay/journal"]))
  _ = try project.open()
  #expect(project.output == old)
}
