import Diagnostics
import Figures
import Testing

@testable import Site

/// What an editor who reads the example publication closely would expect to be flagged, and nothing
/// else: written down before the rules were.
///
/// Each line is `article#figure code`, or `article claim code`. All of them are answered in the
/// content with a reason, so that a check of the publication is clean and its page of checks shows
/// them.
let expectedFlags: Set<String> = [
  // "Nearly a third" reaches from 30 up to 33⅓; the published share is 28.3.
  "baotou-output-2025#re-share-words wording-quantifier",
  // Rare earths are called the mainstay; new energy contributes 7.1 points and they 5.4.
  "hitech-zone-may-2025 cornerstone ranking-contradicted",
  // The newspaper printed "over 40", the commentary "about 40".
  "inner-mongolia-plan-2035#bo-reserves wording-drift",
  // The bank's 69 and 90, through the same newspaper, became "about 69" and "about 90".
  "inner-mongolia-plan-2035#cn-mining wording-drift",
  "inner-mongolia-plan-2035#cn-magnets wording-drift",
  // The commentary's 40 for rare earths, through the same newspaper from the same root, is the
  // page's 40 for thorium.
  "thorium-and-the-mine#bo-reserves chain-corrupted",
  // One million tonnes, every atom split, last China some 500 years.
  "thorium-and-the-mine#th-china claim-implausible",
]

@Test("the example publication raises what a careful editor expects, and nothing else")
func expectedFindings() async throws {
  let content = await parseContent(
    RealContent.tree().content, root: "Content", labels: InterfaceTexts.empty.labels)
  let publication = resolve(
    content.value, words: .empty, options: BuildOptions(date: day("2026-01-01"))
  ).value
  let raised = publication.flags.map { flag in
    let about =
      switch flag.about {
      case .figure(let name): name
      case .claim(let name): name.split(separator: "#").joined(separator: " ")
      case .article(let slug): slug
      }
    return "\(about) \(flag.finding.code.rawValue)"
  }
  #expect(Set(raised) == expectedFlags)
  #expect(raised.count == expectedFlags.count)
  #expect(publication.flags.filter { $0.answer == nil } == [])
}
