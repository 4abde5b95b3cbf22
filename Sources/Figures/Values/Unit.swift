/// What a value counts or measures: the closed list of the content format and currencies.
package enum Unit: Sendable, Hashable, RawRepresentable {
  case pct
  case pp
  case t
  case kt
  case Mt
  case count
  case rank
  case days
  case months
  case years
  case ratio
  /// An amount of money; three letters of ISO 4217.
  case currency(String)

  /// The units that are no currencies, in the order in which the format lists them.
  package static let named: [Unit] = [
    .pct, .pp, .t, .kt, .Mt, .count, .rank, .days, .months, .years, .ratio,
  ]

  package init?(rawValue: String) {
    if let unit = Unit.named.first(where: { $0.rawValue == rawValue }) {
      self = unit
    } else if currencyCodes.contains(rawValue) {
      self = .currency(rawValue)
    } else {
      return nil
    }
  }

  package var rawValue: String {
    switch self {
    case .pct: "pct"
    case .pp: "pp"
    case .t: "t"
    case .kt: "kt"
    case .Mt: "Mt"
    case .count: "count"
    case .rank: "rank"
    case .days: "days"
    case .months: "months"
    case .years: "years"
    case .ratio: "ratio"
    case .currency(let code): code
    }
  }

  /// What follows a number in the standard form, with its no-break space: "%", " pp", " t",
  /// " months".
  ///
  /// Empty for counts, ranks and currencies, whose code stands before the number.
  package var symbol: String {
    switch self {
    case .pct: "%"
    case .pp, .t, .kt, .Mt, .days, .months, .years: noBreakSpace + rawValue
    case .ratio: noBreakSpace + "times"
    case .count, .rank, .currency: ""
    }
  }

  /// The name for one: "percentage point", "tonne", "year"; empty for counts and ranks.
  package var singular: String {
    switch self {
    case .pct: "percent"
    case .pp: "percentage point"
    case .t: "tonne"
    case .kt: "kilotonne"
    case .Mt: "megatonne"
    case .days: "day"
    case .months: "month"
    case .years: "year"
    case .ratio: "time"
    case .count, .rank: ""
    case .currency(let code): code
    }
  }

  /// The name for several.
  package var plural: String {
    switch self {
    case .pct, .count, .rank, .currency: singular
    default: singular + "s"
    }
  }

  /// The power of ten between this unit and tonnes; nil for all that is no mass.
  var massExponent: Int? {
    switch self {
    case .t: 0
    case .kt: 3
    case .Mt: 6
    default: nil
    }
  }
}

/// Keeps a number and its unit on one line.
let noBreakSpace = "\u{A0}"

extension String {
  /// The text with ordinary spaces in the place of no-break ones, for attributes and messages.
  package var withOrdinarySpaces: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
  }
}

/// The active codes of ISO 4217, without the ones for metals, funds and testing.
private let currencyCodes: Set<String> = Set(
  """
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
  CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP \
  GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD \
  KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN \
  NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP \
  SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND \
  VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
  """.split(separator: " ").map(String.init))
