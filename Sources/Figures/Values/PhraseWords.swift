/// Phrases of one or more words and what each means.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// The phrases by their first word, the longest first, without that word.
  private let entries: [String: [(rest: ArraySlice<String>, meaning: Meaning)]]

  init(_ lists: [(Meaning, [String])]) {
    var entries: [String: [(rest: ArraySlice<String>, meaning: Meaning)]] = [:]
    for (meaning, phrases) in lists {
      for phrase in phrases {
        let words = phrase.split(separator: " ").map(String.init)
        entries[words[0], default: []].append((words.dropFirst(), meaning))
      }
    }
    self.entries = entries.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
  }

  /// The longest phrase at the beginning of the tokens, and the number of its words.
  func match(_ tokens: ArraySlice<PhraseToken>) -> (meaning: Meaning, count: Int)? {
    guard let word = tokens.first?.word, let candidates = entries[word] else { return nil }
    let following = tokens.dropFirst()
    for (rest, meaning) in candidates where rest.count <= following.count {
      if zip(following, rest).allSatisfy({ $0.word == $1 }) { return (meaning, rest.count + 1) }
    }
    return nil
  }
}

let hedgePhrases = PhraseTable<Comparator>([
  (
    .about,
    [
      "about", "around", "roughly", "approximately", "approx", "some", "circa", "ca", "~", "≈",
    ]
  ),
  (.nearly, ["nearly", "almost", "close to", "just under", "just below"]),
  (
    .over,
    [
      "more than", "over", "above", "just over", "just above", "upwards of", "in excess of",
      "exceeding", ">",
    ]
  ),
  (.under, ["under", "less than", "fewer than", "below", "<"]),
  (.atLeast, ["at least", "no less than", "no fewer than", "a minimum of", "≥"]),
  (.atMost, ["at most", "up to", "no more than", "as much as", "as many as", "a maximum of", "≤"]),
])

/// What a word says of the direction of a change.
enum ChangeDirection: Sendable {
  case up
  case down
  /// "Fell to": the number after it is no change.
  case unstated
}

private let riseVerbs = ["rose", "grew", "gained", "climbed", "increased", "expanded", "advanced"]
private let fallVerbs = [
  "fell", "dropped", "declined", "decreased", "shrank", "contracted", "lost",
]
private let riseNouns = ["growth", "increase", "rise", "gain"]
private let fallNouns = ["fall", "drop", "decline", "decrease", "contraction"]

/// Before the number: "up 24.6%", "fell by 5%", "a decline of 3.4%", "fell to 2,100 t".
let directionPhrases = PhraseTable<ChangeDirection>([
  (.up, ["up", "up by", "plus"] + riseVerbs + riseNouns.map { $0 + " of" }),
  (.down, ["down", "down by", "minus"] + fallVerbs + fallNouns.map { $0 + " of" }),
  (.unstated, (riseVerbs + fallVerbs).map { $0 + " to" }),
])

/// After the number: "24.6% growth", "5% lower".
let directionEndings = PhraseTable<ChangeDirection>([
  (.up, riseNouns + ["higher", "more"]),
  (.down, fallNouns + ["lower", "less"]),
])

/// A unit as a text names it.
enum SpokenUnit: Sendable, Hashable {
  case pct
  case pp
  /// A mass; the power of ten in tonnes.
  case mass(Int)
  case days
  case months
  case years
  case times
  /// The currencies a sign or a name can stand for.
  case currency([String])
}

let unitPhrases = PhraseTable<SpokenUnit>([
  (.pct, ["%", "percent", "per cent"]),
  (.pp, ["pp", "percentage point", "percentage points", "point", "points", "% points", "% point"]),
  (
    .mass(0),
    [
      "t", "tonne", "tonnes", "ton", "tons", "metric ton", "metric tons", "metric tonne",
      "metric tonnes",
    ]
  ),
  (.mass(3), ["kt", "kilotonne", "kilotonnes", "kiloton", "kilotons"]),
  (.mass(6), ["mt", "megatonne", "megatonnes", "megaton", "megatons"]),
  (.days, ["day", "days"]),
  (.months, ["month", "months"]),
  (.years, ["year", "years"]),
  (.times, ["times", "x", "×", "fold"]),
  (.currency(["CNY"]), ["yuan", "renminbi", "rmb"]),
  (.currency(["CNY", "JPY"]), ["¥"]),
  (.currency(["JPY"]), ["yen"]),
  (.currency(["USD"]), ["us $"]),
  (.currency(["USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"]), ["$", "dollar", "dollars"]),
  (.currency(["EUR"]), ["€", "euro", "euros"]),
  (.currency(["GBP"]), ["£", "pound", "pounds"]),
])

let scalePhrases = PhraseTable<Int>([
  (3, ["thousand"]), (6, ["million", "mn"]), (9, ["billion", "bn"]), (12, ["trillion"]),
])

/// Parts of a whole.
let fractionPhrases = PhraseTable<NumberWord>([
  (.half, ["half", "halves"]), (.third, ["third", "thirds"]), (.quarter, ["quarter", "quarters"]),
])

/// Words that name rank 1.
let superlatives: Set<String> = ["largest", "biggest", "greatest", "highest", "top"]

/// Words before a number that change nothing.
let fillers: Set<String> = [
  "a", "an", "the", "by", "of", "at", "from", "exactly", "just", "several", "many",
]

/// Words that say "one" where no number follows.
let soleWords: Set<String> = ["only", "sole", "single"]

/// Words between or after number and unit that say a streak is unbroken.
let streakPhrases = PhraseTable<Void>([
  ((), ["consecutive", "straight", "successive", "running", "in a row"])
])

/// A number beyond all counting: at least 100 times.
let magnitudePhrases = PhraseTable<Void>([((), ["orders of magnitude"])])
