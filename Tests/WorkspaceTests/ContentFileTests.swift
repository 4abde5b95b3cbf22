import Testing

@testable import Workspace

@Test("a file of ours replaces the one before it whole, and leaves nothing else behind")
func contentFile() throws {
  let folder = try TemporaryFolder()
  try folder.makeFolder("Content")
  try replaceContentFile("figures.lock", in: folder["Content"], with: Array("a".utf8))
  try replaceContentFile("figures.lock", in: folder["Content/"], with: Array("b".utf8))
  #expect(folder.files(in: "Content") == ["figures.lock": "b"])
}

@Test("what is no ordinary file is not replaced, and a link is not followed")
func contentFileRefused() throws {
  let folder = try TemporaryFolder()
  try folder.write("kept", to: "elsewhere")
  try folder.makeFolder("Content/folder")
  try folder.link("Content/link", to: folder["elsewhere"])
  for name in ["folder", "link"] {
    let error = try #require(throws: WorkspaceError.self) {
      try replaceContentFile(name, in: folder["Content"], with: [])
    }
    #expect(error.exitCode == 74)
    #expect(error.path == folder["Content/\(name)"])
  }
  #expect(folder.text("elsewhere") == "kept")
  #expect(throws: WorkspaceError.self) {
    try replaceContentFile("a", in: folder["nowhere"], with: [])
  }
}
