/// The scale of the values beside a line: ticks from the foot to the head of the plot.
struct ValueAxis: Sendable {
  let ticks: Ticks
  let scale: LinearScale
  /// What each tick is called, in the order of `ticks`.
  let texts: [String]

  /// - Parameters:
  ///   - values: what is drawn.
  ///   - top: y of the plot's upper edge.
  ///   - hasTicks: whether the ticks are drawn, and so have their room.
  init(
    _ values: [Double], unit: ValueUnit, top: Double, height: Double, hasTicks: Bool = true
  ) {
    let domain = valueDomain(values)
    ticks = Ticks(domain, length: height, spacing: 48)
    texts = ticks.values.map { [ticks] in ticks.text($0, unit: unit) }
    var (low, high) = (domain.lowerBound, domain.upperBound)
    if hasTicks {
      (low, high) = (min(low, ticks.values.first ?? low), max(high, ticks.values.last ?? high))
    }
    scale = LinearScale(domain: (low, high), range: (top + height, top))
  }

  /// In px, the widest of the texts.
  var textWidth: Double {
    texts.map { Ruler.reserve($0, size: TextStyle.small.size) }.max() ?? 0
  }

  /// Whether zero is on the axis.
  var hasZero: Bool { scale.domain.from <= 0 && scale.domain.to >= 0 }
}

/// What an axis must cover: the values, and zero unless they stay far from it.
private func valueDomain(_ values: [Double]) -> ClosedRange<Double> {
  guard let least = values.min(), let greatest = values.max() else { return 0...1 }
  if least == 0, greatest == 0 { return 0...1 }
  if least >= 0, least < greatest / 2 || least == greatest { return 0...greatest }
  if greatest <= 0, greatest > least / 2 || least == greatest { return least...0 }
  return least...greatest
}

/// Height of the plot of a line at a width.
func linePlotHeight(at width: Double) -> Double {
  plotHeight(width < 400 ? 168 : 212, at: width)
}

/// Height of a plot that asks for `wanted`; of a card the height is dear.
func plotHeight(_ wanted: Double, at width: Double) -> Double {
  width == CardMeasure.width ? min(104, wanted) : wanted
}

extension SeriesPlan {
  /// The values a line chart shows, first prints among them.
  var drawnValues: [Double] {
    points.flatMap { [$0.datum.value, $0.datum.firstPrint?.value] }.compactMap(\.self)
  }

  /// Whether the axis of the drawing, in either width, does not reach zero; the reader must be
  /// told.
  package var leavesOutZero: Bool {
    form == .line
      && Variant.allCases.contains { variant in
        !ValueAxis(
          drawnValues, unit: .percent, top: 0, height: linePlotHeight(at: variant.width)
        ).hasZero
      }
  }
}
