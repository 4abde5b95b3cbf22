import Diagnostics
import Foundation
import Testing

@testable import Site

private func examination() async -> Examination {
  let options = BuildOptions(date: day("2026-01-01"))
  return await examine(Checked(RealContent.tree()), contentRoot: "Content", options: options).value
}

private func message(_ examination: Examination, _ name: String) -> String? {
  do throws(UnknownName) {
    _ = try examination.explain(name)
    return nil
  } catch {
    return error.description
  }
}

@Test("an explanation has what the value stands for, the check with its power, and who uses it")
func explainedShare() async throws {
  let explanation = try await examination().explain("baotou-output-2025#re-share")
  #expect(explanation.standsFor.brackets == "[28.25, 28.35]")
  #expect(explanation.standsFor.because == "printed to one decimal")
  let check = try #require(explanation.figure.checks.first)
  #expect(check.worked == "3.2 ÷ 11.3 = 28.32%" && check.interval == "[27.75, 28.89]")
  #expect(check.power == 12)
  #expect(explanation.uses.articles.map(\.slug) == ["baotou-output-2025"])
  #expect(explanation.uses.articles[0].places == ["highlights", "text"])
  #expect(explanation.uses.wordings == ["baotou-output-2025#re-share-words"])
  let growth = try await examination().explain("baotou-output-2025#ind-growth").uses
  #expect(growth.formulas.contains("baotou-output-2025#re-rest"))
  #expect(growth.parts.contains("baotou-output-2025#re-contrib"))
  #expect(growth.charts.contains("baotou-output-2025#contribution"))
  #expect(growth.claims.contains("baotou-output-2025#accelerating"))
  #expect(growth.issues.contains { $0.places.contains("carries baotou-output-2025") })
}

@Test("witnesses are counted over all figures that say the same")
func explainedWitnesses() async throws {
  let explanation = try await examination().explain("inner-mongolia-plan-2035#cn-mining")
  #expect(explanation.witnesses.words == "3 outlets go back to 1 root")
  #expect(explanation.witnesses.counted == "counts as one")
  #expect(explanation.witnesses.agreeing.map(\.figure) == ["thorium-and-the-mine#cn-mining"])
  #expect(explanation.figure.flags.map(\.code) == ["wording-drift"])
  #expect(explanation.figure.flags[0].answer?.hasPrefix("The commentary marks") == true)
}

@Test("the text of every figure of the example fits its width, unless a single word does not")
func explanationWidth() async throws {
  let examination = await examination()
  for record in try examination.records(FigureFilter()) {
    let explanation = try examination.explain(record.figure)
    for width in [80, 100] {
      for line in textFormat(explanation, width: width).split(separator: "\n") {
        let isOneWord = line.split(separator: " ").count < 3
        #expect(line.unicodeScalars.count <= width || isOneWord, "\(line)")
      }
    }
    let json = try JSONSerialization.jsonObject(with: Data(jsonFormat(explanation).utf8))
    #expect((json as? [String: Any])?["standsFor"] != nil)
  }
}

@Test("the chain is a tree with the root at its top")
func chainTree() async throws {
  let text = textFormat(try await examination().explain("inner-mongolia-plan-2035#bo-reserves"))
  let lines = text.split(separator: "\n")
  let top = try #require(lines.firstIndex { $0.hasPrefix("chain") })
  #expect(lines[top + 1] == "  NS Energy Business (ns-energy), trade press")
  #expect(lines[top + 2] == "  └─ South China Morning Post (scmp), press, said 'over 40'")
  #expect(
    lines[top + 3] == "     └─ Rare Earth Exchanges (rare-earth-exchanges), trade press, rounded")
}

@Test("an id alone will do where it is the only one; a wrong name is told with the nearest")
func explainedNames() async throws {
  let examination = await examination()
  #expect(try examination.explain("jv-founders").figure.article == "rare-earth-capital")
  #expect(
    message(examination, "bo-output")
      == "2 figures are called 'bo-output'; name one of them: "
      + "'inner-mongolia-plan-2035#bo-output', 'thorium-and-the-mine#bo-output'")
  #expect(
    message(examination, "baotou-output-2025#re-shar")
      == "there is no figure 'baotou-output-2025#re-shar'; "
      + "did you mean 'baotou-output-2025#re-share'?")
  #expect(
    message(examination, "baotou-outpt-2025#re-share")
      == "there is no figure 'baotou-outpt-2025#re-share'; "
      + "did you mean 'baotou-output-2025#re-share'?")
  #expect(message(examination, "nowhere#x") == "there is no article 'nowhere'")
}
