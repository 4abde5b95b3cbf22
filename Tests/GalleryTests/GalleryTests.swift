import Diagnostics
import Gallery
import Site
import TestSupport
import Testing
import Workspace

/// The gallery, built with the templates of the project.
private func built() async throws -> BuildResult {
  let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let templates = try loadTemplates("/\(root)/Templates").value
  let options = BuildOptions(date: galleryDate)
  let tree = await galleryTree(templates: templates, options: options)
  return await build(Checked(tree), contentRoot: galleryRoot, options: options)
}

@Suite struct GalleryTests {
  /// The drawings of the gallery; after a change, look at them as pictures before accepting them.
  @Test func everyDrawingHasTheseBytes() async throws {
    let drawings = try await built().files.filter {
      $0.path.hasPrefix("charts/") && $0.path.hasSuffix(".svg")
    }
    #expect(drawings.count > 40)
    for drawing in drawings {
      let name = drawing.path.split(separator: "/").dropFirst().joined(separator: "--")
      #expect(goldenDifference(drawing.bytes, name) == nil)
    }
  }

  @Test func onlyWhatIsMeantToBeIsFound() async throws {
    let result = try await built()
    #expect(!result.hasErrors)
    let codes = Set(result.findings.map(\.code.rawValue))
    #expect(codes == ["chart-crowded"])
  }
}
