import Diagnostics
import Figures

let articleSchema = SchemaValue.fields(
  [
    "title": .string("One line of Markdown; a number in it is written [24.6%](figure:id)"),
    "date": .date("The day of publication; a later day than today is scheduled"),
    "updated": .date("The day of the last change that matters"),
    "summary": .string("One or two sentences for lists, feeds and cards"),
    "subjects": .some(.string("A key of subjects.yml")),
    "origin": .object(
      SchemaValue.fields(
        [
          "source": .string("A key of sources.yml"),
          "title": .string("The title it was published under"),
          "url": .string("Where it was published"),
          "published": .string("When: a day, a month or a year"),
        ], required: ["source"])),
    "draft": .flag("Whether the article is left out of the site"),
    "aliases": .some(.string("An old address, such as /old/path/", pattern: "^/([a-z0-9-]+/)+$")),
    "authors": .some(.string("Who wrote it")),
    "waive": numberWaivers,
  ], required: ["title", "date", "summary"])

let issueSchema = SchemaValue.fields(
  [
    "number": ["type": ["string", "integer"], "description": "The issue's number"],
    "title": .string("One line of Markdown"),
    "date": .date("The day of the issue"),
    "subject": .string("The subject of the mail"),
    "preheader": .string("What a mail program shows beside the subject"),
    "articles": .some(.string("The slug of an article")),
    "figure-of-the-week": .string("A figure, article#id"),
    "waive": numberWaivers,
  ], required: ["title", "date"])

let pageSchema = SchemaValue.fields(
  [
    "title": .string("One line of Markdown"), "summary": .string("One or two sentences"),
    "menu": ["type": "integer", "description": "The place in the menu"],
    "waive": numberWaivers,
  ], required: ["title"])

private let numberWaivers = SchemaValue.list(
  of: .object(
    SchemaValue.fields(
      [
        "rule": .one(of: TextWaiver.Rule.self, "The rule that is answered"),
        "at": .string("The number as it reads in the text"),
        "because": .string("Why it needs no figure"),
      ], required: ["rule", "at", "because"])), "Numbers for which no figure is asked")

let publicationSchema = SchemaValue.fields(
  [
    "name": .string("What the publication is called"),
    "tagline": .string("What it is about, in a line"),
    "url": .string("Where the site lives; absolute, may hold a path", pattern: "^https?://"),
    "language": .string("A language tag, such as en"),
    "editor": .object(
      SchemaValue.fields(
        ["name": .string("Who answers for it"), "email": .string("Where errors are reported")],
        required: ["name"])),
    "licence": .string("The SPDX identifier of the licence of text and data"),
    "corrections": .string("The page that says how errors are corrected: page:corrections"),
    "rules": .object([
      "type": "object", "additionalProperties": false,
      "properties": .object(
        Dictionary(
          uniqueKeysWithValues: Code.allCases.filter(\.isAdjustable).map {
            ($0.rawValue, SchemaValue.one(of: Severity.self, $0.title))
          })),
    ]),
  ], required: ["name", "url", "editor"])

let disclaimersSchema: [String: SchemaValue] = SchemaValue.map(
  to: .object(
    SchemaValue.fields(
      Dictionary(
        uniqueKeysWithValues: Channel.allCases.map {
          ($0.rawValue, SchemaValue.string("The text there; slots {source}, {state}, {date}"))
        }))))
