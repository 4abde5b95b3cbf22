import Diagnostics
import Figures

let sourcesSchema = SchemaValue.map(
  to: .object(
    SchemaValue.fields(
      [
        "name": .string("What the source is called"),
        "kind": .one(of: SourceKind.self, "What kind of publisher it is"),
        "owner": .string("Who owns it; the source itself if not given"),
        "country": .string("A country code, such as CN", pattern: "^[A-Z]{2}$"),
        "control": .object(
          SchemaValue.fields(
            [
              "is": .one(of: Source.Control.Level.self, "What others decide"),
              "evidence": .string("What shows it"), "date": .date("When it was looked up"),
            ], required: ["is"])),
        "stake": .some(.string("A subject in whose numbers it has an interest")),
        "reliability": .one(of: Source.Reliability.self, "The letter of the Admiralty code"),
        "url": .string("Where it publishes"), "note": .string("Anything a reader should know"),
        "archived": .object(
          SchemaValue.fields(
            ["url": .string("Where a copy is kept"), "date": .date("When it was made")],
            required: ["url"])),
      ], required: ["name", "kind"])))

let subjectsSchema = SchemaValue.fields([
  "measures": .object(
    SchemaValue.map(
      to: .object(
        SchemaValue.fields(
          ["name": .string("What is measured"), "definition": .string("What it means")],
          required: ["name"])))),
  "subjects": .object(
    SchemaValue.map(
      to: .object(
        SchemaValue.fields(
          [
            "name": .string("What the subject is called"),
            "kind": .one(of: SubjectKind.self, "What it is"),
            "place": .string("A code of ISO 3166, GB/T 2260 below it, or 001"),
            "in": .some(.string("The subject it is a part of")),
            "aliases": .some(.string("Another name")),
            "note": .string("Anything a reader should know"),
          ], required: ["name", "kind"])))),
  "partitions": .object(
    SchemaValue.map(
      to: .list(
        of: .list(of: .string("A subject"), "Parts that are disjoint and leave nothing out"),
        "Ways to divide the subject"))),
])

let highlightsSchema = SchemaValue.fields([
  "defaults": .object(SchemaValue.fields(figureFields)),
  "figures": .object(
    SchemaValue.map(to: .object(SchemaValue.fields(figureFields)))),
  "highlights": .list(of: .string("One line of Markdown"), "What matters most, a line each"),
  "claims": .object(
    SchemaValue.map(
      to: .object(
        SchemaValue.fields([
          "kind": .one(of: ClaimKind.self, "What kind of statement it is"),
          "says": .string("The statement in our words"), "chain": chain, "verdict": verdict,
          "because": .string("The reason of the verdict"), "note": .string("Shown with the claim"),
          "quote": .string("The sentence in which the source makes it, in its own words"),
          "figures": .some(.string("A figure that bears on it")), "waive": waivers,
        ])))),
  "charts": .object(SchemaValue.map(to: chart)),
])

private let verdict: SchemaValue = [
  "anyOf": [
    .one(of: Verdict.Word.self, "What the editors think of it"),
    .object(
      SchemaValue.fields(
        [
          "is": .one(of: Verdict.Word.self, "What the editors think of it"),
          "by": .string("Who says so"), "date": .date("When"), "because": .string("The reason"),
        ], required: ["is"])),
  ]
]

private let waivers = SchemaValue.list(
  of: .object(
    SchemaValue.fields(
      ["rule": .string("A code of a finding"), "because": .string("Why it is accepted here")],
      required: ["rule", "because"])), "Answers to warnings")

private let chain = SchemaValue.some([
  "anyOf": [
    .string("A key of sources.yml, or ourselves"),
    .object(
      SchemaValue.fields(
        [
          "source": .string("A key of sources.yml"),
          "how": .one(of: ChainLink.How.self, "How it passed the figure on"),
          "said": .string("The value as it printed it"),
          "url": .string("Where"), "date": .date("When"),
        ], required: ["source"])),
  ]
])

private let figureFields: [String: SchemaValue] = [
  "subject": .string("A key of subjects.yml"),
  "restates": .string("A figure of which this is another wording"),
  "measure": .string("A key under measures in subjects.yml, or unspecified"),
  "kind": .one(of: FigureKind.self, "What the figure says of its subject"),
  "value": [
    "type": ["string", "null"],
    "description": "As printed, in quotation marks; null if it was not published",
  ],
  "unit": .string("pct, pp, t, kt, Mt, count, rank, days, months, years, ratio or a currency code"),
  "scale": ["type": "integer", "description": "A power of ten printed beside the value"],
  "cmp": .one(of: Comparator.self, "The hedge"),
  "precision": .string("The grid the value is rounded to, in printed units"),
  "period": [
    "type": ["string", "null"],
    "description": "2024, 2025-11, 2025-01/2025-11 or ../2035; null if the source gives none",
  ],
  "basis": .one(of: Basis.self, "How it relates to time or to another figure"),
  "of": .string("The whole it is a part of: a figure or a subject"),
  "consumer": .string("A key of constants.yml"),
  "prices": .one(of: Prices.self, "How the effect of prices is treated"),
  "coverage": .one(of: Coverage.self, "Which units the statistic covers"),
  "status": .one(of: Status.self, "The status of the observation, as in SDMX"),
  "chain": chain,
  "formula": .string("How we computed it: figures, numbers, + − × ÷ and brackets"),
  "name": .string("The label on charts"),
  "note": .string("Shown with the figure"),
  "quote": .string("The sentence in which the source prints it, in its own words"),
  "verdict": verdict,
  "waive": waivers,
  "revisions": .list(
    of: .object(
      SchemaValue.fields(
        [
          "value": [
            "type": ["string", "null"],
            "description": "The earlier value as printed; null if it was not published",
          ],
          "as-of": .date("The day on which it was replaced"),
          "kind": .one(of: Revision.Kind.self, "Why it changed"),
          "because": .string("The reason; our own errors must have one"),
          "unit": .string("Its unit, if that was another"),
          "scale": ["type": "integer", "description": "Its power of ten, if that was another"],
          "cmp": .one(of: Comparator.self, "Its hedge, if that was another"),
          "period": .string("Its period, if that was another"),
        ], required: ["value", "as-of", "kind"])), "Earlier values, newest first"),
]

private let chart: SchemaValue = .object(
  SchemaValue.fields(
    [
      "kind": .one(of: ChartKind.self, "What the chart shows"),
      "title": .string("The finding, at most ten words"),
      "subtitle": .string("Measure, unit, period"),
      "note": .string("Shown under the chart"),
      "highlight": .some(.string("A figure the title speaks of")),
      "order": .one(of: ChartDeclaration.Order.self, "The order of the rows"),
      "social": .flag("Whether the chart also becomes a picture"),
      "figures": .some(.string("A figure")), "benchmark": .string("A figure"),
      "total": .some(.string("A figure")), "parts": .some(.string("A figure")),
      "form": .string("stack, waterfall, pair or slope"),
      "rows": .list(of: .list(of: .string("A figure"), "A pair"), "Pairs to compare"),
      "names": .some(.string("The names of the two sides")),
      "zero": .flag("Whether the axis begins at zero"),
      "layout": .one(of: ChartDeclaration.Layout.self, "How a series is drawn"),
      "figure": .string("A figure"), "growth": .string("A figure"),
      "of": .one(of: ChartKind.self, "The kind of each panel"),
      "panels": .object(SchemaValue.map(to: .some(.string("A figure")))),
      "scales": .one(of: ChartDeclaration.Scales.self, "Whether panels share a scale"),
    ], required: ["kind"]))
