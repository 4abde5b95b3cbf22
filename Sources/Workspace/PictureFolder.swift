import Markup

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The folder in the hidden one where pictures are drawn and kept until they are no longer wanted.
struct PictureFolder: ~Copyable {
  let folder: Descriptor
  /// Its whole path, for the program that draws.
  let path: String
}

/// A drawing at work.
struct Drawing {
  let process: ChildProcess
  let deadline: ContinuousClock.Instant
}

extension OutputFolder {
  /// Opens, or makes, the folder of the pictures.
  borrowing func pictureFolder() throws(SystemError) -> PictureFolder {
    let folder = try hidden.madeFolder("pictures")
    let holder = path.parentPath
    let root = holder.isEmpty ? (path.utf8.first == UInt8(ascii: "/") ? "/" : ".") : holder
    guard let whole = realpath(root, nil) else { throw SystemError(errno) }
    defer { free(whole) }
    return PictureFolder(
      folder: folder, path: String(cString: whole) + "/.\(name).assay/pictures")
  }
}

extension PictureFolder {
  /// Starts the program; what it reads is the file `input`, what it writes and complains becomes
  /// `name.out` and `name.err`.
  borrowing func start(
    _ program: String, _ arguments: [String], input: [UInt8], name: String, limit: Duration
  ) throws(SystemError) -> Drawing {
    try folder.writeFile(name + ".svg", input)
    try folder.writeFile(name + ".out", [])
    try folder.writeFile(name + ".err", [])
    let process = try ChildProcess(
      program, arguments,
      environment: [
        "PATH=/usr/bin:/bin", "LC_ALL=C", "HOME=\(path)", "XDG_CACHE_HOME=\(path)",
        "FONTCONFIG_FILE=\(path)/fonts.conf",
      ], input: folder.opened(name + ".svg", O_RDONLY),
      output: folder.opened(name + ".out", O_WRONLY), errors: folder.opened(name + ".err", O_WRONLY)
    )
    return Drawing(process: process, deadline: .now + limit)
  }

  /// What a program says of its version; the first line of it.
  borrowing func version(of program: String) throws(SystemError) -> String {
    let drawing = try start(program, ["--version"], input: [], name: "version", limit: .seconds(10))
    while true {
      if let end = try drawing.process.end() {
        guard end == .exited(0) else { throw SystemError(ENOEXEC) }
        break
      }
      guard .now < drawing.deadline else {
        drawing.process.kill()
        throw SystemError(ETIMEDOUT)
      }
      restBriefly()
    }
    let text = try folder.bytes(of: "version.out", limit: 4096) ?? []
    try removeTraces(of: "version")
    return String(decoding: text.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// Removes what `start` made.
  borrowing func removeTraces(of name: String) throws(SystemError) {
    for ending in [".svg", ".out", ".err"] { try folder.removeFile(name + ending) }
  }

  /// Tells the program of one font and nothing else: what it draws must not depend on what else is
  /// installed.
  borrowing func writeFontConfiguration(_ fonts: [String]) throws(SystemError) {
    var writer = Writer()
    writer.raw("<?xml version=\"1.0\"?>\n<fontconfig>")
    writer.element("dir", text: fonts.first?.parentPath ?? "")
    writer.element("cachedir", text: path + "/fontconfig")
    writer.raw("<selectfont><acceptfont>")
    for font in fonts { writer.element("glob", text: font) }
    writer.raw("</acceptfont><rejectfont><glob>*</glob></rejectfont></selectfont></fontconfig>\n")
    guard try folder.bytes(of: "fonts.conf") != writer.bytes else { return }
    try folder.writeFile("fonts.conf", writer.bytes)
  }
}

/// Whether a file may be run.
func isExecutable(_ path: String) -> Bool {
  (try? calling { access(path, X_OK) }) != nil
}

/// Waits a few thousandths of a second for a program to end.
func restBriefly() {
  var time = timespec(tv_sec: 0, tv_nsec: 3_000_000)
  nanosleep(&time, nil)
}

/// How many processors this process may use.
func processorCount() -> Int {
  max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
