import Foundation
import Site
import Testing

@testable import Workspace

/// A project with a program in the place of `rsvg-convert`.
private struct Studio {
  let project: Project
  let rasteriser: Rasteriser

  /// - Parameter script: of the shell; it stands in the folder of the project.
  init(_ script: String) throws {
    project = try Project()
    let program = project.folder["rsvg-convert"]
    try project.folder.write(
      "#!/bin/sh\ncd '\(project.folder.path)'\n\(script)\n", to: "rsvg-convert")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    rasteriser = Rasteriser(
      program: program, version: "1", fonts: ["/f/a & b.ttf"], fontDigests: ["x"])
  }

  func draw(_ names: [String], limit: Duration = .seconds(60)) throws -> [OutputFile] {
    try project.open().drawn(names.map { picture($0) }, with: rasteriser, limit: limit)
  }

  /// What drawing fails with.
  func failure(_ names: [String], limit: Duration = .seconds(60)) throws -> String? {
    do {
      _ = try draw(names, limit: limit)
      return nil
    } catch let error as WorkspaceError {
      return error.description
    }
  }

  /// What was drawn since the last look, one line each.
  func runs() throws -> [String] {
    let lines = (project.folder.text("runs") ?? "").split(separator: "\n").map(String.init)
    try? project.folder.remove("runs")
    return lines.sorted()
  }

  /// The pictures kept.
  var kept: [String] {
    project.folder.entries(in: ".Output.assay/pictures").filter { $0.hasSuffix(".png") }
  }
}

private func picture(_ name: String, width: Int = 300) -> Picture {
  Picture(
    path: "charts/\(name).png", chart: "a#\(name)", svg: Array("<svg>\(name)</svg>".utf8),
    width: width)
}

/// Writes what begins as a PNG file of 300 px does, then what it was given.
private let draws = """
  cat > "in.$$"
  printf '%s\\n' "$(cat "in.$$")" >> runs
  printf '\\211PNG\\r\\n\\032\\n\\000\\000\\000\\015IHDR\\000\\000\\001\\054\\000\\000\\000\\001'
  cat "in.$$"
  """

/// One after the other: a script that is being written cannot be started, and a program that is just
/// starting holds every open file for a moment.
@Suite(.serialized) struct PictureTests {
  @Test("pictures are drawn from their drawings, and come in the order asked for")
  func drawing() throws {
    let studio = try Studio(draws)
    let files = try studio.draw(["b", "a", "c", "d", "e"])
    #expect(files.map(\.path) == ["b", "a", "c", "d", "e"].map { "charts/\($0).png" })
    for (file, name) in zip(files, ["b", "a", "c", "d", "e"]) {
      #expect(isPicture(file.bytes, width: 300))
      #expect(String(decoding: file.bytes.suffix(12), as: UTF8.self) == "<svg>\(name)</svg>")
      #expect(file.stage == .asset)
    }
  }

  @Test("a picture is drawn once for each drawing, width, program and font; unused ones go")
  func cache() throws {
    let studio = try Studio(draws)
    let first = try studio.draw(["a", "b"])
    #expect(try studio.runs().sorted() == ["<svg>a</svg>", "<svg>b</svg>"])
    #expect(studio.kept.count == 2)
    #expect(try studio.draw(["a", "b"]) == first)
    #expect(try studio.runs() == [])
    _ = try studio.draw(["b", "c", "c"])
    #expect(try studio.runs() == ["<svg>c</svg>"])
    #expect(studio.kept.count == 2)
    let names = [
      cacheName(of: picture("a"), studio.rasteriser),
      cacheName(of: picture("a", width: 301), studio.rasteriser),
      cacheName(of: picture("b"), studio.rasteriser),
      cacheName(
        of: picture("a"),
        Rasteriser(program: "", version: "2", fonts: [], fontDigests: ["x"])),
      cacheName(
        of: picture("a"),
        Rasteriser(program: "", version: "1", fonts: [], fontDigests: ["y"])),
    ]
    #expect(Set(names).count == 5)
  }

  @Test("a program that fails is an error with the chart and what it says; nothing is kept")
  func failure() throws {
    let studio = try Studio("echo 'XML parse error: line 1' >&2; exit 3")
    #expect(
      try studio.failure(["a"])
        == "cannot draw chart 'a#a': rsvg-convert ended with code 3: XML parse error: line 1; nothing was written"
    )
    #expect(studio.kept == [])
  }

  @Test(
    "what is no picture of the right width is not taken for one",
    arguments: ["cat > in; echo nonsense", draws.replacing("\\054", with: "\\055"), "cat > in"])
  func noPicture(script: String) throws {
    let studio = try Studio(script)
    #expect(try studio.failure(["a"])?.contains("rsvg-convert wrote no picture of 300 px") == true)
    #expect(studio.kept == [])
  }

  @Test("a program that does not end is ended, and so are those beside it")
  func hanging() throws {
    let studio = try Studio("echo $$ >> pids; exec sleep 1000")
    let failure = try studio.failure(["a", "b"], limit: .milliseconds(300))
    #expect(failure?.contains("was still at work after") == true)
    let ids = (studio.project.folder.text("pids") ?? "").split(separator: "\n").compactMap {
      pid_t($0)
    }
    #expect(!ids.isEmpty)
    for id in ids { #expect(kill(id, 0) != 0, "\(id) still runs") }
  }

  @Test("the program sees no more of this one than it needs")
  func environment() throws {
    setenv("ASSAY_SECRET", "1", 1)
    let studio = try Studio(draws + "\nenv > env; echo \"$@\" > arguments")
    _ = try studio.draw(["a"])
    let lines = (studio.project.folder.text("env") ?? "").split(separator: "\n").map(String.init)
    let names = Set(lines.compactMap { $0.split(separator: "=").first.map(String.init) })
    #expect(names.contains("FONTCONFIG_FILE"))
    #expect(
      names.subtracting(["PWD", "OLDPWD", "SHLVL", "_"])
        == ["PATH", "LC_ALL", "HOME", "XDG_CACHE_HOME", "FONTCONFIG_FILE"])
    #expect(
      studio.project.folder.text("arguments") == "--format=png --width=300 --keep-aspect-ratio\n")
    let fonts = try #require(studio.project.folder.text(".Output.assay/pictures/fonts.conf"))
    #expect(fonts.contains("<glob>/f/a &amp; b.ttf</glob>"))
    #expect(fonts.contains("<rejectfont><glob>*</glob></rejectfont>"))
  }

  @Test("a drawing larger than a pipe goes through")
  func largeDrawing() throws {
    let studio = try Studio(draws)
    let svg = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    let files = try studio.project.open().drawn(
      [Picture(path: "a.png", chart: "a", svg: svg, width: 300)], with: studio.rasteriser)
    #expect((files.first?.bytes.count ?? 0) > 1 << 20)
  }

  @Test(
    "a program is looked for in the whole folders of the PATH alone",
    arguments: [nil, "", "/nowhere", ".", "Content"])
  func absence(path: String?) throws {
    let project = try Project()
    do {
      _ = try project.open().rasteriser(environment: path.map { ["PATH": $0] } ?? [:])
      Issue.record("found")
    } catch let absence as Rasteriser.Absence {
      #expect(absence.reason == "the program 'rsvg-convert' is not on the PATH")
    }
  }
}
