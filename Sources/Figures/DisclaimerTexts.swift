/// The built-in English texts.
///
/// Each says what a reader cannot see from the number: who is
/// speaking, what ties them to it, what has not been checked. Slots: {source} {state} {date}, and
/// {figures} for "The figures" or "Some of the figures".
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
    "{figures} come from an unnamed outlet tied to the state, as the first publisher says. "
      + "We could not identify the outlet or read its report; treat them as unconfirmed.",
    "From an unnamed outlet tied to the state.",
    "source unnamed, tied to the state"
  )
}

private func stakeTexts(for kind: SourceKind) -> Texts {
  switch kind {
  case .government, .statisticsOffice:
    (
      "{figures} go back to a government that reports on its own performance ({source}). "
        + "The definitions are its own, it has a stake in the result, and the numbers may be revised.",
      "The reporting government ({source}) has a stake in the result.",
      "official figure"
    )
  case .unnamed:
    (
      "{figures} are of unnamed origin, and the origin has an interest in the outcome. "
        + "Treat them as unconfirmed.",
      "The origin is not named and has an interest in the outcome.",
      "source unnamed"
    )
  default:
    (
      "{figures} come from a source with an interest in the outcome ({source}). "
        + "We know of no independent check.",
      "The source ({source}) has an interest in the outcome.",
      "interested source"
    )
  }
}

private func plainTexts(for kind: SourceKind) -> Texts {
  switch kind {
  case .unnamed:
    (
      "{figures} are of unnamed origin ({source}). We could not identify it; treat them as "
        + "unconfirmed.",
      "The origin is not named.",
      "source unnamed"
    )
  case .stateControlledMedia:
    (
      "{figures} come from media under the editorial control of {state} ({source}). We know of no "
        + "independent check of them.",
      "From media under the editorial control of {state}.",
      "state-media figure"
    )
  case .government:
    (
      "{figures} are official ones ({source}). The definitions are the publisher’s own, and the "
        + "numbers may be revised.",
      "Official figures.",
      "official figure"
    )
  case .statisticsOffice:
    (
      "{figures} are official statistics ({source}, {date}). Early releases are often revised.",
      "Official statistics; they may be revised.",
      "official figure"
    )
  case .stateOwnedCompany:
    (
      "{figures} are what a state-owned company says of itself ({source}). We know of no audit.",
      "Reported by a state-owned company on itself.",
      "company figure"
    )
  case .company:
    (
      "{figures} are what a company says of itself ({source}); it has an interest in the outcome. "
        + "We know of no audit.",
      "Reported by a company on itself.",
      "company figure"
    )
  case .industryAssociation:
    (
      "{figures} come from an association of the firms they are about ({source}).",
      "From an association of the firms concerned.",
      "association figure"
    )
  case .analyst:
    (
      "{figures} were published by analysts, who may hold positions in the market ({source}); we "
        + "do not know how they were made.",
      "Published by analysts.",
      "estimate"
    )
  case .consultancy:
    (
      "{figures} were published by a consultancy ({source}); we do not know how they were made or "
        + "checked.",
      "Published by a consultancy.",
      "estimate"
    )
  case .tradePress:
    (
      "{figures} were published by the trade press ({source}); we do not know how they were checked.",
      "",
      ""
    )
  case .preprint:
    (
      "{figures} come from work that other scientists have not reviewed ({source}).",
      "From work not yet reviewed.",
      "not peer-reviewed"
    )
  case .academic:
    ("{figures} come from a scientific publication ({source}).", "", "")
  case .ngo:
    (
      "{figures} were published by an organisation that campaigns on the subject ({source}).",
      "Published by a campaigning organisation.",
      ""
    )
  case .aggregator:
    (
      "{figures} were republished from the work of others ({source}); they are second-hand at "
        + "least.",
      "Republished from the work of others.",
      ""
    )
  case .ourselves:
    (
      "{figures} are our own calculations; the formula stands with each of them.",
      "Our calculation.",
      "our calculation"
    )
  case .press, .newsAgency, .publicServiceMedia: ("", "", "")
  }
}
