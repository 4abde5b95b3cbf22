/// What the server serves at one moment.
struct Snapshot: Sendable {
  /// The port of the server; requests must name it.
  var port: UInt16 = 0
  /// The path beneath which the site lives, with a slash at both ends.
  var basePath: String
  /// The unguessable end of the events' address.
  var token: String
  /// The last good site by path; `nil` before there was one.
  var files: [String: [UInt8]]?
  /// What the last build found; empty if nothing.
  var findings = ""
  var hasErrors = false
  /// How many builds there were.
  var builds = 0
  /// How many different sites there were.
  var sites = 0

  /// Changes whenever a page must be loaded again.
  ///
  /// Without a site, pages are nothing but the findings, and change with every build.
  var generation: String {
    files == nil ? "none-\(builds)" : String(sites)
  }

  /// Takes in a build; the files of one with errors are not served.
  mutating func take(_ build: PreviewBuild) {
    builds += 1
    findings = build.findings
    hasErrors = build.hasErrors
    if !build.hasErrors && build.files != files {
      files = build.files
      sites += 1
    }
  }

  /// Takes in that a build could not be made at all.
  mutating func fail(_ reason: String) {
    builds += 1
    findings = reason
    hasErrors = true
  }
}
