import Site

/// What draws pictures on this machine: the program, and the one font it may use.
package struct Rasteriser: Sendable, Hashable {
  /// The program's file.
  let program: String
  /// What it says of itself: `rsvg-convert version 2.54.7`.
  let version: String
  /// The files of Liberation Sans, regular and bold.
  let fonts: [String]
  /// The digests of these files.
  let fontDigests: [String]

  /// Why pictures cannot be drawn, as the end of a sentence.
  package struct Absence: Error, Sendable, Hashable {
    package let reason: String
  }
}

extension OutputFolder {
  /// Looks for `rsvg-convert` and Liberation Sans.
  /// - Parameter environment: the variables of this process, of which `PATH`, `HOME` and
  ///   `XDG_DATA_HOME` say where to look.
  /// - Throws: what is missing.
  package borrowing func rasteriser(
    environment: [String: String]
  ) throws(Rasteriser.Absence) -> Rasteriser {
    guard let program = program("rsvg-convert", path: environment["PATH"] ?? "") else {
      throw Rasteriser.Absence(reason: "the program 'rsvg-convert' is not on the PATH")
    }
    guard let folder = fontFolder(environment) else {
      throw Rasteriser.Absence(reason: "the font Liberation Sans is not installed")
    }
    let fonts = fontNames.map { folder + "/" + $0 }
    do throws(SystemError) {
      let digests = try fonts.map { font throws(SystemError) in
        let bytes = try Descriptor(folder: folder).bytes(of: font.leafName) ?? []
        return SHA256(bytes).hex
      }
      let version = try pictureFolder().version(of: program)
      return Rasteriser(program: program, version: version, fonts: fonts, fontDigests: digests)
    } catch {
      throw Rasteriser.Absence(reason: "'\(program)' does not run: \(error)")
    }
  }
}

private let fontNames = ["LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"]

/// A program in the folders of `PATH`, the first that may be run; a relative folder does not count.
private func program(_ name: String, path: String) -> String? {
  path.split(separator: ":").lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    .first { isExecutable($0) }
}

/// The folder that holds both files of the font.
private func fontFolder(_ environment: [String: String]) -> String? {
  let home = environment["HOME"].map {
    [$0 + "/.local/share/fonts", $0 + "/.fonts", $0 + "/Library/Fonts"]
  }
  let roots =
    ["/usr/share/fonts", "/usr/local/share/fonts", "/opt/homebrew/share/fonts", "/Library/Fonts"]
    + (environment["XDG_DATA_HOME"].map { [$0 + "/fonts"] } ?? []) + (home ?? [])
  return roots.lazy.compactMap { folder(holding: fontNames, under: $0, depth: 4) }.first
}

/// The first folder under a root, by name, that holds all the files; folders that cannot be read
/// are passed over, as every program that looks for fonts does.
private func folder(holding files: [String], under root: String, depth: Int) -> String? {
  guard let open = try? Descriptor(folder: root), let names = try? open.names() else { return nil }
  let present = Set(names.map { String(decoding: $0, as: UTF8.self) })
  if present.isSuperset(of: files) { return root }
  guard depth > 0 else { return nil }
  return present.sorted().lazy.filter { (try? open.status(of: $0))??.kind == .folder }
    .compactMap { folder(holding: files, under: root + "/" + $0, depth: depth - 1) }.first
}
