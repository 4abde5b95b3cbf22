import TestSupport
import Testing

@testable import Charts

private func words(_ plan: Plan, hasTable: Bool = true) -> String {
  description(of: plan, labels: .english, hasTable: hasTable)
}

@Test func barsAreCountedAndTheExtremesNamed() {
  #expect(
    words(Sample.growth.plan)
      == "8 bars. Highest: Nonferrous metal mining +72.7%; lowest: Utilities +9.1%. "
      + "All values are in the table below.")
}

@Test func whatIsMissingIsCounted() {
  #expect(words(Sample.diverging.plan).contains("1 not published."))
}

@Test func oneBarHasNoExtremes() {
  #expect(words(Sample.oneBar.plan, hasTable: false) == "1 bar. Rare earths +24.6%.")
}

@Test func aContributionListsItsParts() {
  #expect(
    words(Sample.stack.plan, hasTable: false)
      == "2 parts. Total: +11.3%. Rare earths 3.2\u{A0}pp; Everything else 8.1\u{A0}pp (8.0–8.2).")
}

@Test func aShareIsSaidWithItsWhole() {
  #expect(words(Sample.share.plan).contains("28.3% of the city's industrial growth"))
}

@Test func noDescriptionIsLongerThanThreeHundredCharacters() {
  var generator = Generator(seed: 3)
  for _ in 0..<500 {
    let plan = RandomPlan.plan(&generator, text: RandomText.any)
    #expect(words(plan).unicodeScalars.count <= 300)
  }
}
