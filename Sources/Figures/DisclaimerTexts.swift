/// The built-in English texts.
///
/// Each says what a reader cannot see from the number: who is
/// speaking, what ties them to it, what has not been checked. Slots: {source} {state} {date}.
///
/// An empty text means that the channel needs none; a source line always stands anyway.
func builtInDisclaimer(for reason: DisclaimerReason, _ channel: Channel) -> String {
  let texts = builtInTexts(for: reason)
  return switch channel {
  case .page: texts.page
  case .chart: texts.chart
  case .feed, .mail: texts.page
  case .card: texts.card
  }
}

private typealias Texts = (page: String, chart: String, card: String)

private func builtInTexts(for reason: DisclaimerReason) -> Texts {
  switch reason.tie {
  case .none: plainTexts(for: reason.kind)
  case .stake: stakeTexts(for: reason.kind)
  case .control: controlTexts(for: reason.kind)
  }
}

private func controlTexts(for kind: SourceKind) -> Texts {
  guard kind == .unnamed else { return plainTexts(for: .stateControlledMedia) }
  return (
    "The figures come from an unnamed outlet tied to the state, as the first publisher says. We could not identify the outlet or read its report; treat the figures as unconfirmed.",
    "From an unnamed outlet tied to the state.",
    "source unnamed, tied to the state"
  )
}

private func stakeTexts(for kind: SourceKind) -> Texts {
  switch kind {
  case .government, .statisticsOffice:
    (
      "They are the numbers of a government reporting on its own performance: {source}. The definitions are its own, it has a stake in the result, and the figures may be revised.",
      "{source} has a stake in the result.",
      "official figure"
    )
  case .unnamed:
    (
      "The origin of the figures is not named, and the first publisher says that it has an interest in the outcome. Treat the figures as unconfirmed.",
      "The source is not named and has an interest in the outcome.",
      "source unnamed"
    )
  default:
    (
      "{source} has an interest in the outcome of what these figures describe. We know of no independent check.",
      "{source} has an interest in the outcome.",
      "interested source"
    )
  }
}

private func plainTexts(for kind: SourceKind) -> Texts {
  switch kind {
  case .unnamed:
    (
      "The origin of the figures is not named ({source}). We could not identify it; treat the figures as unconfirmed.",
      "The origin of the figures is not named.",
      "source unnamed"
    )
  case .stateControlledMedia:
    (
      "{source} is under the editorial control of {state}. We found no independent check of the figures.",
      "{source} is under the editorial control of {state}.",
      "state-media figure"
    )
  case .government:
    (
      "The figures are official ones, published by {source}. The definitions are its own, and the figures may be revised.",
      "Official figures of {source}.",
      "official figure"
    )
  case .statisticsOffice:
    (
      "The figures are official statistics ({source}, {date}). Early releases are often revised.",
      "Official statistics; they may be revised.",
      "official figure"
    )
  case .stateOwnedCompany:
    (
      "{source} is owned by the state and reports on itself. We know of no audit of these figures.",
      "Reported by {source}, a state-owned company, on itself.",
      "company figure"
    )
  case .company:
    (
      "{source} reports on itself and has an interest in the outcome. We know of no audit of these figures.",
      "Reported by {source} on itself.",
      "company figure"
    )
  case .industryAssociation:
    (
      "{source} represents the firms that the figures are about.",
      "{source} represents the firms concerned.",
      "association figure"
    )
  case .analyst:
    (
      "The figures are estimates by {source}, whose clients or who itself may hold positions in the market. How they were made is not published.",
      "Estimates by {source}.",
      "estimate"
    )
  case .consultancy:
    (
      "The figures are a market view of {source}; how they were made is not published.",
      "A market view of {source}.",
      "estimate"
    )
  case .tradePress:
    (
      "{source} writes for the trade and its investors; how the figures were checked is not published.",
      "",
      ""
    )
  case .preprint:
    (
      "The figures come from work that has not been reviewed by other scientists ({source}).",
      "From work not yet reviewed.",
      "not peer-reviewed"
    )
  case .academic:
    ("The figures come from a scientific publication ({source}).", "", "")
  case .ngo:
    ("{source} campaigns on the subject of these figures.", "Published by {source}.", "")
  case .aggregator:
    (
      "{source} republishes the work of others; the figures are at least second-hand.",
      "Republished by {source}.",
      ""
    )
  case .ourselves:
    (
      "Some figures are our own calculations; the formula stands with each of them.",
      "Our calculation.",
      "our calculation"
    )
  case .press, .newsAgency, .publicServiceMedia: ("", "", "")
  }
}
