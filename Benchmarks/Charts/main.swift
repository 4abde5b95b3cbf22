import Charts
import Diagnostics
import Figures
import Markup

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// How long a chart takes, from its declaration to its markup, and how that grows with its rows.
//
//   swift run -c release charts-benchmark           a table
//   swift run -c release charts-benchmark median    medians for eight bars, file and figure, in µs
//   swift run -c release charts-benchmark markup    the figure of eight bars, as in a page
//
// A chart is planned (figures looked up, held against each other, put in order) and drawn: as a
// file, with title, description and footer, or as the figure of a page, in both widths and with its
// data table. `Benchmarks/Charts/compare.py` sets it beside Vega-Lite in one run.

let labels = ChartLabels.english

/// The chart from its declaration, checked as a build does.
func plan(_ sample: Sample) -> Chart {
  let planned = planChart(sample.declaration, figures: sample.figures, labels: labels)
  guard let chart = planned.value else {
    preconditionFailure("the sample is a chart: \(planned.findings)")
  }
  return chart
}

/// One drawing with title, description and footer, as a file.
func file(_ sample: Sample) -> [UInt8] { standaloneSVG(plan(sample), labels: labels) }

/// The figure of a page: both drawings, data table and footer.
func figure(_ sample: Sample) -> [UInt8] {
  figureHTML(plan(sample), labels: labels, headingLevel: 3).bytes
}

/// µs of processor time of this thread.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

/// Processor times of one run each, in µs, in order.
func times(of draw: (Sample) -> [UInt8], _ sample: Sample, runs: Int) -> [Double] {
  var bytes = 0
  var times: [Double] = []
  for _ in 0..<runs {
    let start = processorTime()
    bytes += draw(sample).count
    times.append(processorTime() - start)
  }
  precondition(bytes > 0, "something was drawn")
  return times.sorted()
}

func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

func column(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

let eight = Sample(kind: .growth, rows: 8)
_ = times(of: figure, eight, runs: 200)
switch CommandLine.arguments.dropFirst().first {
case "markup":
  print(String(decoding: figure(eight), as: UTF8.self))
case "median":
  print(
    tenths(times(of: file, eight, runs: 2000)[1000]),
    tenths(times(of: figure, eight, runs: 2000)[1000]))
default:
  print("kind         rows  file µs     p95   a row  figure µs     p95   a row    bytes")
  for kind in Sample.Kind.allCases {
    for rows in [8, 30, 60, 120] {
      let sample = Sample(kind: kind, rows: rows)
      var line = kind.rawValue + String(repeating: " ", count: 13 - kind.rawValue.count)
      line += column("\(rows)", 4)
      for (draw, width) in [(file, 9), (figure, 11)] {
        let sorted = times(of: draw, sample, runs: 400)
        line += column(tenths(sorted[200]), width) + column(tenths(sorted[380]), 8)
        line += column(tenths(sorted[200] / Double(rows)), 8)
      }
      print(line + column("\(figure(sample).count)", 9))
    }
  }
}
