import Foundation
import Testing

@testable import Workspace

/// Two ways to watch; both must hear the same.
private enum Way: CaseIterable, CustomTestStringConvertible {
  case kernel, looking

  var testDescription: String { self == .kernel ? "inotify" : "looking" }

  func watch(_ folder: TemporaryFolder) throws -> any Watch {
    let paths = [folder["Content"], folder["Templates"]]
    #if os(Linux)
      if self == .kernel { return try #require(Inotify(paths)) }
    #endif
    return Poll(paths)
  }
}

private func project() throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write("x", to: "Content/articles/a/article.md")
  try folder.makeFolder("Templates")
  return folder
}

@Test("every way an editor saves is heard", arguments: Way.allCases)
private func saves(way: Way) throws {
  let folder = try project()
  var watch = try way.watch(folder)
  defer { watch.end() }
  func heard(_ what: String, _ step: () throws -> Void) throws {
    try step()
    #expect(watch.hasChanged() == true, "\(what)")
    while watch.hasChanged() == true {}
  }
  let article = "Content/articles/a/article.md"
  #expect(watch.hasChanged() == false)
  try heard("written in place") {
    let file = try #require(FileHandle(forWritingAtPath: folder[article]))
    try file.write(contentsOf: Data("in place".utf8))
    try file.close()
  }
  try heard("replaced by another file") {
    try folder.write("new", to: "Content/articles/a/.article.tmp")
    #expect(rename(folder["Content/articles/a/.article.tmp"], folder[article]) == 0)
  }
  try heard("a new file") { try folder.write("x", to: "Templates/page.mustache") }
  try heard("removed") { try folder.remove("Templates/page.mustache") }
  try heard("a new folder with a file") { try folder.write("x", to: "Content/new/b/c.md") }
  try heard("a file in the new folder") { try folder.write("y", to: "Content/new/b/d.md") }
  try heard("a folder renamed") {
    #expect(rename(folder["Content/new"], folder["Content/newer"]) == 0)
  }
  try heard("a file in the renamed folder") { try folder.write("z", to: "Content/newer/b/d.md") }
  try heard("a watched folder removed") { try folder.remove("Templates") }
  try heard("it comes back") { try folder.makeFolder("Templates") }
  try heard("a file in it") { try folder.write("x", to: "Templates/site.css") }
}

@Test("what editors leave behind, and folders that left, are not heard", arguments: Way.allCases)
private func silence(way: Way) throws {
  let folder = try project()
  var watch = try way.watch(folder)
  defer { watch.end() }
  #expect(rename(folder["Content/articles/a"], folder["moved"]) == 0)
  #expect(watch.hasChanged() == true)
  while watch.hasChanged() == true {}
  try folder.write("x", to: "moved/article.md")
  let name = "Content/articles/article.md"
  for path in ["Content/articles/.#x.md", "Content/articles/4913", "\(name)~", "Content/#x#"] {
    try folder.write("x", to: path)
  }
  if way == .looking { return }
  #expect(watch.hasChanged() == false)
}

@Test("a burst of changes is told once, and the stream ends with its task")
func coalesced() async throws {
  let folder = try project()
  let stream = changes(under: [folder["Content"], folder["Templates"]])
  for number in 0..<500 { try folder.write("x", to: "Content/\(number).md") }
  var count = 0
  for await _ in stream {
    count += 1
    // Either this was the whole burst or, on a slow machine, one more part of it follows.
    try folder.write("x", to: "Content/last-\(count).md")
    if count == 2 { break }
  }
  #expect(count == 2)
}

#if os(Linux)
  @Test("when the kernel's queue overflows, the next question is answered with yes")
  func overflow() throws {
    let limit =
      Int(
        (try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8))?
          .trimmingCharacters(in: .whitespacesAndNewlines) ?? "") ?? 16_384
    guard limit <= 20_000 else { return }
    let folder = try project()
    var watch = try #require(Inotify([folder["Content"]]))
    defer { watch.end() }
    // Some more than that: an opening may fail while other tests hold many descriptors.
    for number in 0..<(limit + 2_000) {
      close(open(folder["Content/.\(number % 2)"], O_CREAT | O_WRONLY, 0o644))
    }
    #expect(watch.hasChanged() == true)
    #expect(watch.hasChanged() == false)
  }
#endif
