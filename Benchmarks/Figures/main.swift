import Diagnostics
import Figures
import YAML

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// How long the checks of figures take, and how it grows.
//
//   swift run -c release figures-benchmark [COUNT]
//
// Makes COUNT figures (a million if none is given) of as many cities and months as that takes, sixteen
// to a report, and holds them against each other as a build does. Prints processor time and memory.

/// `RUSAGE_SELF`, whose type differs between systems.
let thisProcess: Int32 = 0

/// Seconds of processor time of this process.
func processorTime() -> Double {
  var usage = rusage()
  getrusage(thisProcess, &usage)
  let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
  return user + Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
}

/// The most memory this process has held, in MiB.
func peakMemory() -> Int {
  var usage = rusage()
  getrusage(thisProcess, &usage)
  return Int(usage.ru_maxrss) / 1024
}

func rounded(_ seconds: Double) -> Double { (seconds * 100).rounded() / 100 }

let wanted = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000
let reports = max(1, wanted / Report.size)
let registry = Report.registry(cities: Report.cities(for: reports))
let start = processorTime()
let files = Report.files(reports)
let made = processorTime()
let before = peakMemory()
let resolved = resolveFigures(files: files, registry: registry)
let end = processorTime()
let set = resolved.value
print("figures        \(set.figures.count)")
print("results        \(set.checks.count)")
print("derivations    \(set.derivations.count)")
let codes = Dictionary(grouping: resolved.findings, by: \.code.rawValue).mapValues(\.count)
print("findings       \(resolved.findings.count) \(codes)")
print("making them    \(rounded(made - start)) s of processor time, \(before) MiB")
print("checking them  \(rounded(end - made)) s of processor time, \(peakMemory()) MiB at most")
