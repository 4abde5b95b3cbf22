import ArgumentParser
import Diagnostics
import Site
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How findings are shown.
struct ReportOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "How findings are shown: text, or json with one object a line.")
  var format = Format.text

  /// Findings go to standard output: they are the result of the command.
  func show(_ findings: [Finding], of tree: SourceTree) {
    switch format {
    case .text:
      print(
        textFormat(findings, bytes: tree.bytes(of:), inColor: Terminal.hasColor(STDOUT_FILENO)),
        terminator: "")
    case .json:
      do {
        print(try jsonFormat(findings, bytes: tree.bytes(of:)), terminator: "")
      } catch {
        preconditionFailure("findings are plain text and numbers: \(error)")
      }
    }
  }

  /// Which numbers rest on a figure; behind the findings, and in json one object on a line.
  func show(_ coverage: PublicationCoverage, of tree: SourceTree) {
    switch format {
    case .text: print(textFormat(coverage, bytes: tree.bytes(of:)), terminator: "")
    case .json: print(jsonFormat(coverage, bytes: tree.bytes(of:)), terminator: "")
    }
  }

  /// The one line at the end, on standard error where json is asked for.
  func close(
    _ result: BuildResult, summary: CommitSummary?, output: String?, after duration: Duration
  ) {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let n = result.findings.count { $0.severity == severity }
      return n == 0 ? nil : "\(n) \(severity.rawValue)\(n == 1 ? "" : "s")"
    }
    var parts: [String] = []
    if let summary {
      parts.append("\(result.pageCount) pages in \(output ?? "")")
      parts.append("\(summary.written) files written, \(summary.unchanged) unchanged")
      if summary.removed > 0 { parts.append("\(summary.removed) removed") }
    } else if output != nil {
      parts.append("nothing written")
    }
    parts.append(counts.isEmpty ? "no findings" : counts.joined(separator: ", "))
    parts.append(duration.inSeconds)
    let line = parts.joined(separator: " · ")
    switch format {
    case .text: print(line)
    case .json: Terminal.note(line)
    }
  }
}

extension Duration {
  /// The duration with two decimals: `0.42 s`.
  var inSeconds: String {
    let hundredths = components.seconds * 100 + components.attoseconds / 10_000_000_000_000_000
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }
}
