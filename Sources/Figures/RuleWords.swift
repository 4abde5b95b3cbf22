extension CheckResult.Rule {
  /// What the rule tests, as a sentence for readers; the one place where it is said.
  package var meaning: String {
    switch self {
    case .formula:
      "A figure of our own must follow from the figures it is computed from."
    case .shareOfGrowth:
      "A part’s contribution divided by the growth of the whole must give the share of growth printed beside them."
    case .weight:
      "A contribution is the part’s growth times its weight in the period before, so the two give the weight."
    case .residual:
      "What the parts contribute, taken from the growth of the whole, is what everything else contributed."
    case .sumOfParts:
      "Parts that do not overlap and leave nothing out must sum to the whole."
    case .hull:
      "A whole grows no faster than its fastest part and no slower than its slowest."
    case .partBound:
      "A part that grows faster than its whole can only be so large, unless the rest of the whole shrank."
    case .gap:
      "A part’s growth less its gap to the whole must be the growth of the whole."
    case .priorLevel:
      "A level divided by one plus its growth is the level before."
    case .outputHull:
      "The growth of an industry’s value added is expected between the growth rates of its outputs."
    case .nestedShare:
      "The share of one whole in another follows from the shares that one part has in both."
    case .partOfWhole:
      "A part has no larger share of a total than the whole it belongs to."
    case .nestedWeight:
      "The weights of nested industries limit how much one whole can weigh in the other."
    case .count:
      "So many of so many must give the percentage printed beside them."
    case .streak:
      "A run of so many periods must begin where counting back from its last period leads."
    case .cumulative:
      "Rates of the year so far imply the rate of the months between them."
    case .magnitude:
      "A stock, turned into what it can yield and divided by what is used in a year, must last about as long as is claimed, on the terms kindest to the claim."
    case .horizon:
      "A start and a length must lead to the end that is printed."
    }
  }

  /// The formula in words.
  package var formula: String {
    switch self {
    case .formula: "the figure = its formula"
    case .shareOfGrowth: "contribution ÷ growth of the whole = share of growth"
    case .weight: "contribution ÷ growth of the part = weight before"
    case .residual: "growth − contributions = contribution of the rest"
    case .sumOfParts: "sum of the parts = whole"
    case .hull: "slowest part ≤ whole ≤ fastest part"
    case .partBound: "weight ≤ growth of the whole ÷ growth of the part"
    case .gap: "growth of the part − gap = growth of the whole"
    case .priorLevel: "level ÷ (1 + growth) = level before"
    case .outputHull: "slowest output ≤ value added ≤ fastest output"
    case .nestedShare:
      "share in the wider whole ÷ share in the narrower = share of the narrower in the wider"
    case .partOfWhole: "share of the part ≤ share of the whole"
    case .nestedWeight: "weight ≤ weight of the wider part ÷ weight of the narrower"
    case .count: "count ÷ count of all = share"
    case .streak: "last period − (length − 1) = first period"
    case .cumulative: "(months × growth, later less earlier) ÷ months between = growth between"
    case .magnitude: "stock × yield ÷ yearly use = duration"
    case .horizon: "start + length = end"
    }
  }

  /// What a group of derived figures speaks of.
  package var topic: Topic {
    switch self {
    case .residual: .rest
    case .shareOfGrowth: .growthShares
    case .weight, .hull, .partBound, .nestedWeight: .weights
    case .priorLevel: .levels
    case .nestedShare, .partOfWhole: .shares
    case .gap, .cumulative: .rates
    case .formula, .sumOfParts, .outputHull, .count, .streak, .magnitude, .horizon: .others
    }
  }

  /// The topics of derived figures, in the order in which they are shown.
  package enum Topic: CaseIterable, Sendable {
    case rest, growthShares, weights, rates, levels, shares, others

    package var heading: String {
      switch self {
      case .rest: "What the named parts leave"
      case .growthShares: "Shares of the growth"
      case .weights: "How much a part weighs"
      case .rates: "Rates that are not printed"
      case .levels: "Levels a period earlier"
      case .shares: "Shares"
      case .others: "Counts and runs"
      }
    }
  }
}
