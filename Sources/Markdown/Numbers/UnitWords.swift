/// The units, counted nouns and months that stand beside a number.
enum UnitWords {
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
    "eur", "cny", "gbp", "jpy", "watt", "watts", "kilowatt", "kilowatts", "megawatt", "megawatts",
    "gigawatt", "gigawatts", "litre", "litres", "liter", "liters", "barrel", "barrels", "ounce",
    "ounces", "pound", "pounds",
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
    "mine", "branches", "industries", "sectors", "subsectors", "countries", "provinces", "regions",
    "cities", "districts", "counties", "towns", "villages", "plants", "factories", "facilities",
    "reactors", "people", "workers", "jobs", "deposits", "elements", "metals", "minerals",
    "products", "groups", "categories", "permits", "licences", "licenses", "quotas", "orders",
    "shipments", "stages", "phases", "places", "lines", "items", "measures", "indicators",
    "figures", "sources", "reports", "households", "parks", "zones", "signals", "scientists",
    "researchers", "suppliers", "buyers", "producers", "exporters", "importers", "customers",
    "investors", "smelters", "refineries", "furnaces", "subsidiaries", "contracts", "deals",
    "patents", "vehicles", "ships", "vessels", "turbines", "wells", "samples", "studies",
    "surveys", "laboratories", "institutes", "universities", "agencies", "ministries", "states",
    "markets", "farms", "banks",
  ]

  /// Idioms with `one` that count nothing: "one day", "at one point", "one time".
  static let idioms: Set<String> = ["day", "point", "time"]

  /// As they are written, with a capital.
  static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
    "Sept", "Oct", "Nov", "Dec",
  ]

  /// Words after which a number only tells which one is meant.
  static let numbered: Set<String> = [
    "section", "sections", "table", "tables", "figure", "figures", "chapter", "chapters",
    "article", "step", "page", "pages", "appendix", "annex", "volume", "footnote", "paragraph",
    "phase", "part", "chart", "box", "item", "line",
  ]

  /// What web pages count under an article.
  static let furniture: Set<String> = ["comments", "comment", "replies", "reply"]

  /// Prefixes after which a year stays a year: `mid-2025`.
  static let yearPrefixes: Set<String> = ["mid", "pre", "post", "early", "late", "since"]
}
