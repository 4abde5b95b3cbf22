import Diagnostics
import Figures

let sourcesSchema = SchemaValue.map(
  to: .object(
    SchemaValue.fields(
      [
        "name": .text("What the source is called"),
        "kind": .one(of: SourceKind.self, "What kind of publisher it is"),
        "owner": .text("Who owns it; the source itself if not given"),
        "country": .text("A country code, such as CN", pattern: "^[A-Z]{2}$"),
        "control": .object(
          SchemaValue.fields(
            [
              "is": .one(of: Source.Control.Level.self, "What others decide"),
              "evidence": .text("What shows it"), "date": .date("When it was looked up"),
            ], required: ["is"])),
        "stake": .some(.text("A subject in whose numbers it has an interest")),
        "reliability": .one(of: Source.Reliability.self, "The letter of the Admiralty code"),
        "url": .text("Where it publishes"), "note": .text("Anything a reader should know"),
        "archived": .object(
          SchemaValue.fields(
            ["url": .text("Where a copy is kept"), "date": .date("When it was made")],
            required: ["url"])),
      ], required: ["name", "kind"])))

let subjectsSchema = SchemaValue.fields([
  "measures": .object(
    SchemaValue.map(
      to: .object(
        SchemaValue.fields(
          ["name": .text("What is measured"), "definition": .text("What it means")],
          required: ["name"])))),
  "subjects": .object(
    SchemaValue.map(
      to: .object(
        SchemaValue.fields(
          [
            "name": .text("What the subject is called"),
            "kind": .one(of: SubjectKind.self, "What it is"),
            "place": .text("A code of ISO 3166, GB/T 2260 below it, or 001"),
            "in": .some(.text("The subject it is a part of")),
            "aliases": .some(.text("Another name")), "note": .text("Anything a reader should know"),
          ], required: ["name", "kind"])))),
  "partitions": .object(
    SchemaValue.map(
      to: .list(
        of: .list(of: .text("A subject"), "Parts that are disjoint and leave nothing out"),
        "Ways to divide the subject"))),
])

let highlightsSchema = SchemaValue.fields([
  "defaults": .object(SchemaValue.fields(figureFields)),
  "figures": .object(
    SchemaValue.map(to: .object(SchemaValue.fields(figureFields)))),
  "highlights": .list(of: .text("One line of Markdown"), "What matters most, a line each"),
  "claims": .object(
    SchemaValue.map(
      to: .object(
        SchemaValue.fields([
          "kind": .one(of: ClaimKind.self, "What kind of statement it is"),
          "says": .text("The statement in our words"), "chain": chain, "verdict": verdict,
          "because": .text("The reason of the verdict"), "note": .text("Shown with the claim"),
          "figures": .some(.text("A figure that bears on it")), "waive": waivers,
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
          "by": .text("Who says so"), "date": .date("When"), "because": .text("The reason"),
        ], required: ["is"])),
  ]
]

private let waivers = SchemaValue.list(
  of: .object(
    SchemaValue.fields(
      ["rule": .text("A code of a finding"), "because": .text("Why it is accepted here")],
      required: ["rule", "because"])), "Answers to warnings")

private let chain = SchemaValue.some([
  "anyOf": [
    .text("A key of sources.yml, or ourselves"),
    .object(
      SchemaValue.fields(
        [
          "source": .text("A key of sources.yml"),
          "how": .one(of: ChainLink.How.self, "How it passed the figure on"),
          "said": .text("The value as it printed it"), "url": .text("Where"), "date": .date("When"),
        ], required: ["source"])),
  ]
])

private let figureFields: [String: SchemaValue] = [
  "subject": .text("A key of subjects.yml"),
  "restates": .text("A figure of which this is another wording"),
  "measure": .text("A key under measures in subjects.yml, or unspecified"),
  "kind": .one(of: FigureKind.self, "What the figure says of its subject"),
  "value": [
    "type": ["string", "null"],
    "description": "As printed, in quotation marks; null if it was not published",
  ],
  "unit": .text("pct, pp, t, kt, Mt, count, rank, days, months, years, ratio or a currency code"),
  "scale": ["type": "integer", "description": "A power of ten printed beside the value"],
  "cmp": .one(of: Comparator.self, "The hedge"),
  "precision": .text("The grid the value is rounded to, in printed units"),
  "period": [
    "type": ["string", "null"],
    "description": "2024, 2025-11, 2025-01/2025-11 or ../2035; null if the source gives none",
  ],
  "basis": .one(of: Basis.self, "How it relates to time or to another figure"),
  "of": .text("The whole it is a part of: a figure or a subject"),
  "consumer": .text("A key of constants.yml"),
  "prices": .one(of: Prices.self, "How the effect of prices is treated"),
  "coverage": .one(of: Coverage.self, "Which units the statistic covers"),
  "status": .one(of: Status.self, "The status of the observation, as in SDMX"),
  "chain": chain,
  "formula": .text("How we computed it: figures, numbers, + − × ÷ and brackets"),
  "name": .text("The label on charts"),
  "note": .text("Shown with the figure"),
  "verdict": verdict,
  "waive": waivers,
  "revisions": .list(
    of: .object(
      SchemaValue.fields(
        [
          "value": .text("The earlier value as printed"), "as-of": .date("When it was published"),
          "kind": .one(of: Revision.Kind.self, "Why it changed"), "because": .text("The reason"),
        ], required: ["value", "kind"])), "Earlier values, newest first"),
]

private let chart: SchemaValue = .object(
  SchemaValue.fields(
    [
      "kind": .one(of: ChartKind.self, "What the chart shows"),
      "title": .text("The finding, at most ten words"), "subtitle": .text("Measure, unit, period"),
      "note": .text("Shown under the chart"),
      "highlight": .some(.text("A figure the title speaks of")),
      "order": .one(of: ChartDeclaration.Order.self, "The order of the rows"),
      "social": .flag("Whether the chart also becomes a picture"),
      "figures": .some(.text("A figure")), "benchmark": .text("A figure"),
      "total": .text("A figure"), "parts": .some(.text("A figure")),
      "form": .text("stack, waterfall, pair or slope"),
      "rows": .list(of: .list(of: .text("A figure"), "A pair"), "Pairs to compare"),
      "names": .some(.text("The names of the two sides")),
      "zero": .flag("Whether the axis begins at zero"),
      "layout": .one(of: ChartDeclaration.Layout.self, "How a series is drawn"),
      "figure": .text("A figure"), "growth": .text("A figure"),
      "of": .one(of: ChartKind.self, "The kind of each panel"),
      "panels": .object(SchemaValue.map(to: .some(.text("A figure")))),
      "scales": .one(of: ChartDeclaration.Scales.self, "Whether panels share a scale"),
    ], required: ["kind"]))
