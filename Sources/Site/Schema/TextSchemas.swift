import Diagnostics
import Figures

let articleSchema = SchemaValue.fields(
  [
    "title": .text("One line of Markdown; a number in it is written [24.6%](figure:id)"),
    "date": .date("The day of publication; a later day than today is scheduled"),
    "updated": .date("The day of the last change that matters"),
    "summary": .text("One or two sentences for lists, feeds and cards"),
    "subjects": .some(.text("A key of subjects.yml")),
    "origin": .object(
      SchemaValue.fields(
        [
          "source": .text("A key of sources.yml"),
          "title": .text("The title it was published under"),
          "url": .text("Where it was published"),
          "published": .text("When: a day, a month or a year"),
        ], required: ["source"])),
    "draft": .flag("Whether the article is left out of the site"),
    "aliases": .some(.text("An old address, such as /old/path/", pattern: "^/([a-z0-9-]+/)+$")),
    "authors": .some(.text("Who wrote it")),
  ], required: ["title", "date", "summary"])

let issueSchema = SchemaValue.fields(
  [
    "number": .text("The issue's number"),
    "title": .text("One line of Markdown"),
    "date": .date("The day of the issue"),
    "subject": .text("The subject of the mail"),
    "preheader": .text("What a mail program shows beside the subject"),
    "articles": .some(.text("The slug of an article")),
    "figure-of-the-week": .text("A figure, article#id"),
  ], required: ["title", "date"])

let pageSchema = SchemaValue.fields(
  [
    "title": .text("One line of Markdown"), "summary": .text("One or two sentences"),
    "menu": ["type": "integer", "description": "The place in the menu"],
  ], required: ["title"])

let publicationSchema = SchemaValue.fields(
  [
    "name": .text("What the publication is called"),
    "tagline": .text("What it is about, in a line"),
    "url": .text("Where the site lives; absolute, may hold a path", pattern: "^https?://"),
    "language": .text("A language tag, such as en"),
    "editor": .object(
      SchemaValue.fields(
        ["name": .text("Who answers for it"), "email": .text("Where errors are reported")],
        required: ["name"])),
    "licence": .text("The SPDX identifier of the licence of text and data"),
    "corrections": .text("The page that says how errors are corrected: page:corrections"),
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
          ($0.rawValue, SchemaValue.text("The text there; slots {source}, {state}, {date}"))
        }))))
