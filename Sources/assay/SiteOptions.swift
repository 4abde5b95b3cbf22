import ArgumentParser
import Diagnostics
import Site
import Workspace
import YAML

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The flags that `build`, `check` and `preview` share.
struct SiteOptions: ParsableArguments {
  @Option(help: "The folder of the articles and figures.")
  var content = "Content"

  @Option(help: "The folder of the templates.")
  var templates = "Templates"

  @Option(help: "The address to build for, in place of the publication's own.")
  var baseURL: String?

  @Flag(help: "Include articles marked as drafts.")
  var drafts = false

  @Flag(help: "Include articles dated after today.")
  var future = false

  @Option(
    help: "Today, as YYYY-MM-DD; otherwise SOURCE_DATE_EPOCH, otherwise the clock, in UTC.")
  var date: String?

  func validate() throws {
    if let baseURL, Address(site: baseURL) == nil {
      throw ValidationError(
        "'\(baseURL)' is not an absolute address such as https://example.org/path/")
    }
    if let date, CalendarDate(date) == nil {
      throw ValidationError("'\(date)' is not a day, YYYY-MM-DD")
    }
  }

  /// The options of the build; the one place where clock and environment are read.
  var buildOptions: BuildOptions {
    BuildOptions(
      date: date.flatMap(CalendarDate.init) ?? today, baseURL: baseURL, includesDrafts: drafts,
      includesFuture: future)
  }

  private var today: CalendarDate {
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Int.init)
    return day(of: epoch ?? Int(Date().timeIntervalSince1970))
  }
}

/// The day in UTC of a time in seconds since 1970.
private func day(of seconds: Int) -> CalendarDate {
  let text = Date(timeIntervalSince1970: Double(seconds))
    .formatted(Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day())
  guard let day = CalendarDate(text) else {
    preconditionFailure("the clock is outside the years 1 to 9999")
  }
  return day
}
