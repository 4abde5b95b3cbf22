import Charts
import Diagnostics
import YAML

@testable import Figures

/// The sources and subjects that the cases share; their own files are tested apart.
enum Fixtures {
  static let sources = """
    rare-earth-exchanges: {name: Rare Earth Exchanges, kind: trade-press}
    outlet: {name: an unnamed state-linked outlet, kind: unnamed, control: {is: editorial, evidence: said by the first publisher}}
    baotou-government: {name: Baotou city government, kind: government, country: CN, stake: [baotou]}
    zone: {name: Baotou high-tech zone, kind: government, country: CN, stake: [hitech-zone]}
    region: {name: Inner Mongolia government, kind: government, country: CN, stake: [inner-mongolia]}
    asian-metal: {name: Asian Metal, kind: trade-press}
    ns-energy: {name: NS Energy, kind: trade-press}
    scmp: {name: South China Morning Post, kind: press, owner: Alibaba Group, country: HK}
    morgan-stanley: {name: Morgan Stanley, kind: analyst}
    review: {name: Geological Review, kind: academic, country: CN}
    relevant-research: {name: Relevant Research, kind: consultancy}
    maverick-news: {name: Maverick News 30, kind: aggregator}
    agencies: {name: unnamed government agencies, kind: unnamed}
    xinhua: {name: Xinhua, kind: state-controlled-media, country: CN}
    """

  static let subjects = """
    measures:
      value-added: {name: Industrial value added, definition: What industry adds.}
      output: {name: Output}
      reserves: {name: Rare-earth reserves}
      mine-output: {name: Rare-earth mine output}
      exports: {name: Rare-earth exports}
    subjects:
      world: {name: World, kind: place, place: "001"}
      china: {name: China, kind: place, place: CN, in: world}
      inner-mongolia: {name: Inner Mongolia, kind: place, place: CN-NM, in: china}
      baotou: {name: Baotou, kind: place, place: CN-150200, in: inner-mongolia, aliases: [Baotou City]}
      baotou.industry: {name: Industry of Baotou, kind: industry, in: baotou}
      baotou.mining: {name: Mining in Baotou, kind: industry, in: baotou.industry}
      baotou.mining.nonferrous: {name: Nonferrous metal mining in Baotou, kind: industry, in: baotou.mining}
      baotou.branches: {name: Branches of industry in Baotou, kind: other, in: baotou.industry}
      baotou.manufacturing: {name: Manufacturing in Baotou, kind: industry, in: baotou.industry}
      baotou.utilities: {name: Utilities in Baotou, kind: industry, in: baotou.industry}
      baotou.rare-earth: {name: Rare earths in Baotou, kind: industry, in: baotou.industry}
      baotou.fluorochemicals: {name: Fluorochemicals in Baotou, kind: industry, in: baotou}
      hitech-zone: {name: the high-tech zone, kind: place, place: CN-150200.hitech, in: baotou}
      hitech-zone.industry: {name: Industry of the zone, kind: industry, in: [hitech-zone, baotou.industry]}
      hitech-zone.rare-earth: {name: Rare earths in the zone, kind: industry, in: [hitech-zone.industry, baotou.rare-earth]}
      hitech-zone.new-energy: {name: New energy in the zone, kind: industry, in: hitech-zone.industry}
      hitech-zone.magnets: {name: Magnets from the zone, kind: material, in: hitech-zone.rare-earth}
      hitech-zone.compounds: {name: Compounds from the zone, kind: material, in: hitech-zone.rare-earth}
      hitech-zone.metals: {name: Metals from the zone, kind: material, in: hitech-zone.rare-earth}
      bayan-obo: {name: Bayan Obo, kind: place, place: CN-150200.bayan-obo, in: baotou}
      plan: {name: The regional plan, kind: plan}
    partitions:
      baotou.industry: [[baotou.mining, baotou.manufacturing, baotou.utilities]]
    """

  static var registry: Registry {
    Registry.make(
      sources: readSources(Array(sources.utf8), path: "sources.yml").value,
      subjects: readSubjects(Array(subjects.utf8), path: "subjects.yml").value
    ).value
  }

  /// The zone of the second article, January to May.
  static let zone = """
    defaults:
      period: 2025-01/2025-05
      basis: yoy-ytd
      unit: pct
      measure: value-added
      coverage: above-designated-size
      prices: constant
      chain: [rare-earth-exchanges, asian-metal, zone]
    figures:
      zone-growth: {subject: hitech-zone.industry, kind: growth, value: "14.8"}
      zone-gap: {subject: hitech-zone.industry, kind: gap, value: "2.5", unit: pp, basis: vs-parent, of: baotou.industry}
      streak: {subject: hitech-zone.industry, kind: streak, value: "54", unit: months}
      re-growth: {subject: hitech-zone.rare-earth, kind: growth, value: "16.9"}
      re-contrib: {subject: hitech-zone.rare-earth, kind: contribution, value: "5.4", unit: pp, of: zone-growth}
      ne-growth: {subject: hitech-zone.new-energy, kind: growth, value: "38"}
      ne-contrib: {subject: hitech-zone.new-energy, kind: contribution, value: "7.1", unit: pp, of: zone-growth}
      magnets: {subject: hitech-zone.magnets, measure: output, kind: level, value: "15,300", precision: "100", unit: t, basis: flow, prices: na}
      magnets-growth: {subject: hitech-zone.magnets, measure: output, kind: growth, value: "23.8", prices: volume}
      compounds: {subject: hitech-zone.compounds, measure: output, kind: level, value: "23,100", precision: "100", unit: t, basis: flow, prices: na}
      compounds-growth: {subject: hitech-zone.compounds, measure: output, kind: growth, value: "14.6", prices: volume}
      metals: {subject: hitech-zone.metals, measure: output, kind: level, value: "2,100", precision: "100", unit: t, basis: flow, prices: na}
      metals-growth: {subject: hitech-zone.metals, measure: output, kind: growth, value: "16", prices: volume}

    """

  /// Defaults of the first article.
  static let defaults = """
    defaults:
      period: 2025-01/2025-11
      basis: yoy-ytd
      unit: pct
      measure: value-added
      coverage: above-designated-size
      prices: constant
      status: provisional
      chain: [rare-earth-exchanges, outlet, baotou-government]

    """

  /// The figures most cases need.
  static let city = """
    figures:
      re-growth:  {subject: baotou.rare-earth, kind: growth, value: "24.6"}
      ind-growth: {subject: baotou.industry, kind: growth, value: "11.3"}
      re-contrib: {subject: baotou.rare-earth, kind: contribution, value: "3.2", unit: pp, of: ind-growth}
      re-share:   {subject: baotou.rare-earth, kind: share-of-growth, value: "28.3", basis: of-growth, of: ind-growth}

    """
}

/// Reads a `highlights.yml` of article `a`.
func read(_ text: String, article: String = "a") -> Checked<HighlightFile> {
  readHighlights(Array(text.utf8), path: "\(article).yml", article: article)
}

/// `code: 'text of the range'` for each finding, in order; `code` alone for an empty range.
func marks(_ findings: [Finding], _ texts: [String: String]) -> [String] {
  findings.inOrder().map { finding in
    let bytes = Array((texts[finding.range.path] ?? "").utf8)
    guard finding.range.start < finding.range.end, finding.range.end <= bytes.count else {
      return finding.code.rawValue
    }
    let slice = bytes[finding.range.start..<finding.range.end]
    return "\(finding.code.rawValue): '\(String(decoding: slice, as: UTF8.self))'"
  }
}

/// The findings of reading one file.
func marks(reading text: String) -> [String] {
  marks(read(text).findings, ["a.yml": text])
}

/// Reads and resolves articles, by slug.
func resolve(_ texts: [String: String]) -> Checked<FigureSet> {
  let files = texts.sorted { $0.key < $1.key }.map { read($0.value, article: $0.key) }
  let set = resolveFigures(files: files.map(\.value), registry: Fixtures.registry)
  return Checked(set.value, files.flatMap(\.findings) + set.findings)
}

func resolve(_ text: String) -> Checked<FigureSet> { resolve(["a": text]) }

/// The findings of reading and resolving one file, notes left out.
func marks(resolving text: String) -> [String] {
  marks(resolve(text).findings.filter { $0.severity > .note }, ["a.yml": text])
}

/// Plans a chart of article `a` after reading and resolving it.
func plan(_ text: String, chart: String = "c") -> Checked<Chart?> {
  let set = resolve(text).value
  guard let declaration = set.chart(named: "a#\(chart)") else { return Checked(nil) }
  return planChart(declaration, figures: set, labels: .english)
}
