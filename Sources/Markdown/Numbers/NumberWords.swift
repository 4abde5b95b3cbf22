/// The English words that decide what a number in prose is.
enum NumberWords {
  /// Number words that count as numbers, but only in front of a unit or a noun of ``nouns``.
  static let small: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// Words that multiply and may be followed by a unit.
  static let scales: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "bn", "mn", "tn",
  ]

  /// Units written as one word, in lower case.
  static let units: Set<String> = [
    "percent", "pp", "point", "points", "tonne", "tonnes", "ton", "tons", "kilogram", "kilograms",
    "gram", "grams", "kilometre", "kilometres", "kilometer", "kilometers", "metre", "metres",
    "meter", "meters", "mile", "miles", "hectare", "hectares", "year", "years", "month", "months",
    "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "decade", "decades",
    "century", "centuries", "quarter", "quarters", "time", "times", "fold", "yuan", "renminbi",
    "dollar", "dollars", "euro", "euros", "cent", "cents", "degree", "degrees", "rmb", "usd",
    "eur", "cny", "gbp", "jpy",
  ]

  /// Units written as symbols; case matters.
  static let symbols: Set<String> = [
    "t", "kt", "Mt", "Gt", "kg", "g", "mg", "km", "m", "cm", "mm", "ha", "pp", "bn", "mn", "tn",
    "k", "x", "h", "ppm", "ppb", "kW", "MW", "GW", "TW", "kWh", "MWh", "GWh", "TWh", "kJ", "MJ",
    "GJ", "PJ", "TJ", "EJ", "V", "kV", "Hz", "GHz", "MPa", "nm",
  ]

  /// Units of two words or more.
  static let phrases: [StaticString] = [
    "per cent", "percentage points", "percentage point", "basis points", "basis point",
    "orders of magnitude", "square kilometres", "square kilometers", "cubic metres",
    "metric tons", "metric tonnes", "metric ton",
  ]

  /// Nouns in front of which a number word counts things.
  static let nouns: Set<String> = [
    "companies", "company", "enterprises", "enterprise", "firms", "projects", "project", "mines",
    "mine", "branches", "industries", "sectors", "countries", "provinces", "regions", "cities",
    "districts", "plants", "factories", "facilities", "reactors", "people", "workers", "jobs",
    "deposits", "elements", "metals", "minerals", "products", "groups", "categories", "permits",
    "licences", "licenses", "quotas", "orders", "shipments", "stages", "phases", "places", "lines",
    "items", "measures", "indicators", "figures", "sources", "reports", "percent", "households",
    "parks", "zones", "signals", "scientists", "researchers", "suppliers", "buyers", "producers",
  ]

  /// Idioms with `one` that count nothing: "one day", "at one point", "one time".
  static let idioms: Set<String> = ["day", "point", "time"]

  static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
    "Sept", "Oct", "Nov", "Dec",
  ]

  /// Words after which a number only tells which one is meant.
  static let numbered: Set<String> = [
    "section", "sections", "table", "tables", "figure", "figures", "chapter", "chapters",
    "article", "step", "page", "pages", "appendix", "annex", "volume", "footnote", "paragraph",
  ]

  /// Prefixes after which a year stays a year: `mid-2025`.
  static let yearPrefixes: Set<String> = ["mid", "pre", "post", "early", "late", "since"]
}
