import Foundation
import Site
import Testing

@testable import Workspace

/// A project with sources and, after a build, its output.
struct Project {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("Content")
    try folder.makeFolder("Templates")
  }

  func open(_ output: String = "Output") throws -> OutputFolder {
    try OutputFolder(
      at: folder[output], content: folder["Content"], templates: folder["Templates"])
  }

  @discardableResult
  func commit(_ files: [String: String], to output: String = "Output") throws -> CommitSummary {
    try open(output).commit(files.map { OutputFile(path: $0, bytes: Array($1.utf8), stage: .page) })
  }

  /// The reason why an output folder is refused.
  func refusal(_ output: String = "Output") throws -> String? {
    do {
      _ = try open(output)
      return nil
    } catch let error as WorkspaceError {
      #expect(error.exitCode == 74)
      return error.reason
    }
  }

  /// The files of the output, without the manifest.
  var output: [String: String] {
    folder.files(in: "Output").filter { $0.key != "manifest.json" }
  }
}

@Test("an output folder need not exist and may be empty but for dot files")
func acceptable() throws {
  let project = try Project()
  #expect(try project.refusal() == nil)
  try project.folder.write("*", to: "Output/.gitignore")
  try project.folder.makeFolder("Output/.git")
  #expect(try project.refusal() == nil)
  try project.commit(["a.html": "a"])
  #expect(try project.refusal() == nil)
  #expect(project.output == ["a.html": "a", ".gitignore": "*"])
}

@Test("a folder that somebody else filled is refused by the name of a file in it")
func foreignFolder() throws {
  let project = try Project()
  try project.folder.write("x", to: "Output/photo.jpg")
  let reason =
    "it holds 'photo.jpg', which this program did not make; empty the folder or name another"
  #expect(try project.refusal() == reason)
  try project.folder.write("{\"name\": \"an app\"}", to: "Output/manifest.json")
  #expect(try project.refusal()?.hasPrefix("it holds 'manifest.json'") == true)
}

@Test("the sources, what holds them and what lies in them are refused")
func overlap() throws {
  let project = try Project()
  let folder = project.folder
  try folder.makeFolder("Content/site")
  try folder.link("alias", to: "Content")
  let content = folder["Content"]
  let made = "that the site is made from"
  #expect(try project.refusal("Content") == "it is the folder '\(content)' \(made)")
  #expect(try project.refusal("Content/") == "it is the folder '\(content)' \(made)")
  #expect(try project.refusal("Templates") == "it is the folder '\(folder["Templates"])' \(made)")
  #expect(try project.refusal("Content/site") == "it lies in the folder '\(content)' \(made)")
  #expect(try project.refusal("Content/new") == "it lies in the folder '\(content)' \(made)")
  #expect(try project.refusal("alias/new") == "it lies in the folder '\(content)' \(made)")
  #expect(try project.refusal("alias/../Content") == "it is the folder '\(content)' \(made)")
  #expect(folder.entries(in: "Content") == ["site"])
  let holder = #expect(throws: WorkspaceError.self) {
    _ = try OutputFolder(
      at: folder.path, content: folder["Content"], templates: folder["Templates"])
  }
  #expect(holder?.reason == "it holds the folder '\(content)' \(made)")
}

@Test("a link, a file and a nameless path are refused")
func kinds() throws {
  let project = try Project()
  try project.folder.makeFolder("real")
  try project.folder.link("Output", to: "real")
  #expect(try project.refusal() == "it is a symbolic link; name the folder itself")
  try project.folder.write("", to: "file")
  #expect(try project.refusal("file") == "it is not a folder")
  let nameless = "it must be a folder with a name of its own, such as 'Output'"
  #expect(try project.refusal(".") == nameless)
  #expect(try project.refusal("real/..") == nameless)
  let none = project.folder["none"]
  #expect(try project.refusal("none/Output") == "there is no folder '\(none)'; make it first")
}

@Test("a second build is told who holds the folder, and may begin when the first has ended")
func lock() throws {
  let project = try Project()
  do {
    let first = try project.open()
    let error = #expect(throws: WorkspaceError.self) { _ = try project.open() }
    #expect(error?.exitCode == 75)
    #expect(
      error?.reason
        == "another build (process \(getpid())) is writing to it; try again when it has ended")
    _ = first.path
  }
  #expect(try project.refusal() == nil)
}

@Test("the hidden folder is not for git, and must be a folder")
func hidden() throws {
  let project = try Project()
  _ = try project.open()
  #expect(project.folder.text(".Output.assay/.gitignore") == "*\n")
  try project.folder.remove(".Output.assay")
  try project.folder.link(".Output.assay", to: "Content")
  #expect(try project.refusal() != nil)
}
