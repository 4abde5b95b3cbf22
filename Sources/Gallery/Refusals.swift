import Diagnostics
import Site

/// The article with charts that would mislead: how each is written, and what the command says.
///
/// The sentences come from a check of these very charts, so that they are always today's.
func refusedSection(templates: [SourceFile], options: BuildOptions) async -> Section {
  let highlights = PackageResources.refused_yml
  let charts = Declarations(highlights).all
  let trial = Section(
    slug: "refused", text: article(charts.map { ["", "![](chart:\($0.name))"] }),
    highlights: highlights)
  let checked = await build(
    Checked(tree(of: [trial], templates: templates)), contentRoot: galleryRoot, options: options,
    goal: .findings)
  let refusals = checked.findings.filter { $0.code == .chartRefused }
  let ends = charts.dropFirst().map(\.start) + [highlights.count]
  let cases = zip(charts, ends).map { chart, end in
    let own = refusals.filter { (chart.start..<end).contains($0.range.start) }
    let text = textFormat(own, bytes: { _ in highlights })
    return chart.asCode.map { String(decoding: $0, as: UTF8.self) } + ["", "```text", text + "```"]
  }
  return Section(slug: "refused", text: article(cases), highlights: Array("figures: {}\n".utf8))
}

private func article(_ cases: [[String]]) -> [UInt8] {
  let head = """
    ---
    title: Refused
    date: 2025-12-01
    summary: Charts that would mislead, and what the command says instead of drawing them.
    subjects: [valley]
    ---
    Nothing is drawn that the figures do not allow. The sentences are those of the command.
    """
  return Array((([head] + cases.flatMap { $0 }).joined(separator: "\n") + "\n").utf8)
}
