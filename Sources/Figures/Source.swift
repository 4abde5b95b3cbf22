package import Diagnostics
package import YAML

/// What kind of publisher a source is; the closed list of the content format.
package enum SourceKind: String, Sendable, Hashable, CaseIterable {
  case statisticsOffice = "statistics-office"
  case government
  case stateControlledMedia = "state-controlled-media"
  case publicServiceMedia = "public-service-media"
  case stateOwnedCompany = "state-owned-company"
  case company
  case industryAssociation = "industry-association"
  case newsAgency = "news-agency"
  case press
  case tradePress = "trade-press"
  case analyst
  case consultancy
  case academic
  case preprint
  case ngo
  case aggregator
  case unnamed
  case ourselves
}

/// One publisher, office or author that figures come from.
package struct Source: Sendable, Hashable {
  package let key: String
  package let name: String
  package let kind: SourceKind
  /// Who owns it; the source itself if nobody is named.
  package let owner: String?
  /// ISO 3166-1 alpha-2.
  package let country: String?
  package let control: Control?
  /// Keys of the subjects in whose numbers it has an interest.
  package let stake: [Located<String>]
  package let reliability: Reliability?
  package let url: String?
  package let note: String?
  package let archived: Archive?
  /// The key's place in `sources.yml`.
  package let range: SourceRange

  package init(
    key: String, name: String, kind: SourceKind, owner: String? = nil, country: String? = nil,
    control: Control? = nil, stake: [Located<String>] = [], reliability: Reliability? = nil,
    url: String? = nil, note: String? = nil, archived: Archive? = nil, range: SourceRange
  ) {
    self.key = key
    self.name = name
    self.kind = kind
    self.owner = owner
    self.country = country
    self.control = control
    self.stake = stake
    self.reliability = reliability
    self.url = url
    self.note = note
    self.archived = archived
    self.range = range
  }

  /// Whom a figure computed by the publication itself names as its source.
  package static let ourselves = Source(
    key: "ourselves", name: "Our calculation", kind: .ourselves,
    range: SourceRange(startOf: "sources.yml"))

  /// Whether somebody outside decides what it publishes.
  package var isEditoriallyControlled: Bool { control?.level == .editorial }

  /// Who has a hold on a source, and what shows it.
  package struct Control: Sendable, Hashable {
    package let level: Level
    package let evidence: String?
    package let date: CalendarDate?

    package enum Level: String, Sendable, Hashable, CaseIterable {
      case none, funding, editorial
    }
  }

  /// The letter of the Admiralty code: how reliable the source has been, not this figure.
  package enum Reliability: String, Sendable, Hashable, CaseIterable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"
    case e = "E"
    case f = "F"
  }

  package struct Archive: Sendable, Hashable {
    package let url: String
    package let date: CalendarDate?
  }
}
