package import Site

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension OutputFolder {
  /// Draws pictures, several at a time, or takes those that were drawn before from the hidden
  /// folder; what is there and no longer wanted goes.
  /// - Parameter limit: how long one picture may take.
  /// - Returns: the files of the site, in the order asked for.
  /// - Throws: `WorkspaceError` with the first picture that cannot be drawn and what the program
  ///   says.
  package borrowing func drawn(
    _ pictures: [Picture], with rasteriser: Rasteriser, limit: Duration = .seconds(60)
  ) throws(WorkspaceError) -> [OutputFile] {
    let place = try attempt("draw pictures beside", path) { () throws(SystemError) in
      let place = try pictureFolder()
      try place.writeFontConfiguration(rasteriser.fonts)
      return place
    }
    let names = pictures.map { cacheName(of: $0, rasteriser) }
    var desk = Desk(rasteriser: rasteriser, pictures: pictures, names: names, limit: limit)
    do throws(WorkspaceError) {
      try desk.work(in: place)
    } catch {
      desk.clear()
      throw error
    }
    return try attempt("keep pictures beside", path) { () throws(SystemError) in
      let files = try zip(pictures, names).map { picture, name throws(SystemError) in
        let bytes = try place.folder.bytes(of: name) ?? []
        return OutputFile(path: picture.path, bytes: bytes, stage: .asset)
      }
      try place.removeAll(but: Set(names))
      return files
    }
  }
}

/// The name under which a picture is kept: a digest of all that it depends on.
func cacheName(of picture: Picture, _ rasteriser: Rasteriser) -> String {
  let head = [rasteriser.version] + rasteriser.fontDigests + ["\(picture.width)", ""]
  return SHA256(Array(head.joined(separator: "\n").utf8) + picture.svg).hex + ".png"
}

/// The drawings that are at work, and those that wait.
private struct Desk {
  let rasteriser: Rasteriser
  let pictures: [Picture]
  let names: [String]
  let limit: Duration
  private var running: [Int: Drawing] = [:]

  init(rasteriser: Rasteriser, pictures: [Picture], names: [String], limit: Duration) {
    (self.rasteriser, self.pictures, self.names) = (rasteriser, pictures, names)
    self.limit = limit
  }

  /// Draws what is not kept already.
  mutating func work(in place: borrowing PictureFolder) throws(WorkspaceError) {
    var seen: Set<String> = []
    var waiting: [Int] = []
    for i in pictures.indices where seen.insert(names[i]).inserted {
      let status = try attempt("read", pictures[i].path) { () throws(SystemError) in
        try place.folder.status(of: names[i])
      }
      if status == nil { waiting.append(i) }
    }
    waiting.reverse()
    let most = processorCount()
    while !waiting.isEmpty || !running.isEmpty {
      while running.count < most, let i = waiting.popLast() { try start(i, in: place) }
      for i in running.keys.sorted() { try look(at: i, in: place) }
      if running.count == most || waiting.isEmpty { restBriefly() }
    }
  }

  /// Ends all that is at work.
  mutating func clear() {
    for drawing in running.values { drawing.process.kill() }
    running = [:]
  }

  private mutating func start(
    _ i: Int, in place: borrowing PictureFolder
  ) throws(WorkspaceError) {
    let picture = pictures[i]
    running[i] = try attempt("draw", picture.path) { () throws(SystemError) in
      try place.start(
        rasteriser.program, ["--format=png", "--width=\(picture.width)", "--keep-aspect-ratio"],
        input: picture.svg, name: "\(i)", limit: limit)
    }
  }

  private mutating func look(
    at i: Int, in place: borrowing PictureFolder
  ) throws(WorkspaceError) {
    guard let drawing = running[i] else { return }
    let end = try attempt("draw", pictures[i].path) { () throws(SystemError) in
      try drawing.process.end()
    }
    guard let end else {
      guard .now > drawing.deadline else { return }
      throw failure(of: i, "rsvg-convert was still at work after \(limit)")
    }
    running[i] = nil
    let (bytes, complaint) = try attempt("draw", pictures[i].path) { () throws(SystemError) in
      (try place.folder.bytes(of: "\(i).out"), try place.folder.bytes(of: "\(i).err", limit: 4096))
    }
    guard end == .exited(0) else {
      let text = String(decoding: complaint ?? [], as: UTF8.self).split(separator: "\n").first
      throw failure(of: i, "rsvg-convert ended with \(end.words): \(text ?? "it does not say why")")
    }
    guard let bytes, isPicture(bytes, width: pictures[i].width) else {
      throw failure(of: i, "rsvg-convert wrote no picture of \(pictures[i].width) px")
    }
    try attempt("draw", pictures[i].path) { () throws(SystemError) in
      try place.folder.move("\(i).out", to: place.folder, names[i])
      try place.removeTraces(of: "\(i)")
    }
  }

  private func failure(of i: Int, _ reason: String) -> WorkspaceError {
    WorkspaceError("draw chart", pictures[i].chart, "\(reason); nothing was written")
  }
}

/// Whether bytes begin as a PNG file of that width does.
func isPicture(_ bytes: [UInt8], width: Int) -> Bool {
  guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  else { return false }
  return bytes[16..<20].reduce(0) { $0 << 8 | Int($1) } == width
}

extension ChildProcess.End {
  fileprivate var words: String {
    switch self {
    case .exited(let code): "code \(code)"
    case .killed(let signal): "signal \(signal)"
    }
  }
}

extension PictureFolder {
  /// Removes every file but these and the description of the fonts.
  fileprivate borrowing func removeAll(but kept: Set<String>) throws(SystemError) {
    for name in try folder.names().map({ String(decoding: $0, as: UTF8.self) })
    where !kept.contains(name) && name != "fonts.conf" {
      if try folder.status(of: name)?.kind != .folder { try folder.removeFile(name) }
    }
  }
}
