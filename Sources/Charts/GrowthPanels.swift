extension GrowthPlan {
  /// The rows in one panel, or in two where bars on one scale would hide most of them: the greater
  /// ones first, in either the order of the plan, missing ones last of all.
  ///
  /// Two where the greatest magnitude is more than 20 times the median (charts.md, 1.2 a); they
  /// part where the ratio of neighbouring magnitudes is greatest. Zeros go with the small ones.
  package var panels: [[Datum]] {
    let sizes = rows.compactMap { $0.value?.magnitude }.filter { $0 > 0 }.sorted()
    guard let greatest = sizes.last, greatest / median(of: sizes) > 20 else { return [rows] }
    var limit = greatest
    var widest = 0.0
    for (small, great) in zip(sizes, sizes.dropFirst()) where great / small > widest {
      (limit, widest) = (great, great / small)
    }
    let isGreat = { (row: Datum) in (row.value?.magnitude ?? 0) >= limit }
    return [rows.filter(isGreat), rows.filter { !isGreat($0) }]
  }

  /// - Parameter sizes: in ascending order, not empty.
  private func median(of sizes: [Double]) -> Double {
    let middle = sizes.count / 2
    return sizes.count % 2 == 1 ? sizes[middle] : sizes[middle] / 2 + sizes[middle - 1] / 2
  }
}

/// Two panels of growth, one below the other, each with a line that says how its scale relates to
/// the other's; the names of both stand in one column.
func layoutGrowthPanels(
  _ groups: [[BarRow]], width: Double, names: RowNames, labels: ChartLabels
) -> Scene {
  var fits = fitBars(groups, width: width, names: names, sharesScale: false)
  let ratio = roundRatio(fits[1].scale.unit / fits[0].scale.unit)
  if let ratio {
    // A round ratio can be said; the bars of the first panel become that much shorter.
    let unit = fits[1].scale.unit / ratio
    fits[0] = BarFit(
      rows: fits[0].rows, names: fits[0].names,
      scale: BarScale(zero: fits[0].scale.zero, unit: unit))
  }
  let number = ratio.map(ratioText)
  let headings = [
    number.map { labels.scaleAbove.replacing("{n}", with: $0) },
    number.map { labels.scaleBelow.replacing("{n}", with: $0) },
  ]
  var scene = Scene(width: width, height: 0)
  for (index, fit) in fits.enumerated() {
    scene.height += index == 0 ? 0 : 12
    scene.addParagraph(headings[index] ?? labels.scaleDiffers, style: .small)
    scene.height += 4
    let panel = draw(fit, width: width)
    scene.place(panel, x: 0, y: scene.height)
    scene.height += panel.height
  }
  return scene
}

/// The nearest number above a ratio that is one digit and zeros, or 15, 25 and the like; nil where
/// it cannot be said.
private func roundRatio(_ ratio: Double) -> Double? {
  guard ratio > 1, ratio < 1e9 else { return nil }
  var power = 1.0
  while power * 10 <= ratio { power *= 10 }
  let steps = power == 1 ? [2, 3, 4, 5, 6, 8, 10] : [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
  return steps.map { $0 * power }.first { $0 >= ratio }
}

/// Such as "30" or "2,500".
private func ratioText(_ ratio: Double) -> String {
  Ticks.percentOfWhole.text(ratio, unit: ValueUnit(suffix: "", code: ""))
}
