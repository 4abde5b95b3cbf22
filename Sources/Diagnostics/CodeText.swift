extension Code {
  /// The prose of each rule, in one place.
  var text: (title: String, explanation: String) {
    switch self {
    case .notUTF8:
      (
        "A file is not UTF-8",
        "Content and templates are read as UTF-8. The finding points at the first byte that is not. Save the file as UTF-8 in your editor; UTF-16 and Latin-1 are refused rather than guessed at, because a wrong guess changes text in silence."
      )
    case .fileTooLarge:
      (
        "A file is larger than the limit",
        "Articles and data files may hold up to 2 MiB, pictures and other files up to 64 MiB. Split the article, or make the picture smaller."
      )
    case .symlink:
      (
        "A symbolic link stands in the content",
        "Links are not followed: a link can lead out of the folder, to files that were never meant to be published. Put a copy of the file in its place."
      )
    case .notRegularFile:
      (
        "Something that is neither file nor folder",
        "Only ordinary files and folders are read; a pipe, a socket or a device is refused. Remove it from the content folder."
      )
    case .pathOutside:
      (
        "A path leads out of the folder",
        "A reference may only name a file in the article's own folder: no '..', no absolute path. Copy the file beside the article."
      )
    case .nameInvalid:
      (
        "A name cannot become an address",
        "The names of article folders, issues and pages become addresses on the site: lower-case letters a to z, digits and hyphens, at most 100 of them. Rename the file or the folder."
      )
    case .fileMissing:
      (
        "A file that must be there is not",
        "A publication needs 'publication.yml', 'sources.yml' and 'subjects.yml', and every article folder an 'article.md'. Make the file; 'assay schema' prints what it may hold."
      )
    case .fileUnexpected:
      (
        "A file at a place where none is read",
        "The file is not part of the content format and appears nowhere on the site. Move it where it belongs, or out of the content folder."
      )
    case .yamlSyntax:
      (
        "The YAML cannot be read",
        "The finding points at the place where reading failed. Often a colon, a quotation mark or the indentation is missing; a value that begins with '[', '{', '%', '@' or '`' needs quotation marks."
      )
    case .yamlAnchor:
      (
        "YAML anchors, aliases and merge keys are refused",
        "An anchor ('&name'), an alias ('*name') or a merge key ('<<') lets a few bytes stand for gigabytes and hides what a value is. Write the value out; in 'highlights.yml' the 'defaults' key serves the same purpose."
      )
    case .yamlTag:
      (
        "YAML tags are refused",
        "A tag ('!!int', '!name') changes how a value is read. Values are read by the field they belong to, so no tag is needed. Remove it."
      )
    case .yamlDepth:
      (
        "YAML is nested too deeply",
        "Lists and mappings may be nested 64 deep; the format needs no more than five."
      )
    case .yamlDocument:
      (
        "A second YAML document",
        "One file holds one document. Remove the line '---' or '...' that begins a second one, or split the file."
      )
    case .keyDuplicate:
      (
        "A key is given twice",
        "Within one mapping a key can be given once; otherwise it would be unclear which value counts. Both places are shown. Remove one, or rename it."
      )
    case .keyUnknown:
      (
        "A key that the format does not know",
        "Unknown keys are refused, so that a slip of the pen cannot drop a field in silence. The message names the nearest known key; 'assay schema' prints them all."
      )
    case .keyMissing:
      (
        "A required key is missing",
        "The mapping the finding points at needs the named key. In 'highlights.yml' it can also stand under 'defaults', for all figures of the file."
      )
    case .valueInvalid:
      (
        "A value the field cannot take",
        "The message says what was found and what the field takes. Values are never converted in silence: a figure's value is a quoted string, a date is YYYY-MM-DD."
      )
    case .frontMatterMissing:
      (
        "The front matter is missing",
        "An article, issue or page begins with a line '---', its keys, and a second line '---'. Nothing may stand before the first line."
      )
    case .nestingTooDeep:
      (
        "Quotations or lists are nested too deeply",
        "Block quotations and lists may be nested 32 deep. Deeper nesting is no prose, and costs the parser time that grows with the square of the depth."
      )
    case .paragraphTooLong:
      (
        "A paragraph is too long",
        "A paragraph may hold up to 16 KiB, some 2,500 words. Set a blank line where a new paragraph begins."
      )
    case .htmlDropped:
      (
        "HTML in the text is left out",
        "Articles are Markdown; HTML tags in them are dropped, because a page must not run what a contributor wrote. Say it in Markdown, or remove the tag. A lone '<' in the text is written '\\<'."
      )
    case .urlScheme:
      (
        "An address with a scheme that is not allowed",
        "Links may go to https, http and mailto addresses, to places in the page ('#heading') and to the publication's own things (figure:, chart:, article:, subject:, source:, claim:, issue:, page:). Everything else is refused, 'javascript:' and 'data:' among them."
      )
    case .linkNested:
      (
        "A link within a link",
        "A link's text cannot hold another link; browsers would break them apart. Close the first link before the second begins."
      )
    case .linkBroken:
      (
        "A link that leads nowhere",
        "The file, heading or page that the link names does not exist. The message names the nearest one that does."
      )
    case .referenceBroken:
      (
        "A reference to something that does not exist",
        "An article, subject, source, issue, page or chart is named that the publication does not have. The message names the nearest one."
      )
    case .referenceMisplaced:
      (
        "A reference at a place where it cannot stand",
        "A chart stands alone in its paragraph, as an image: ![Title](chart:key), and once on a page. Figures, claims, articles and the rest are written as links, not as images. In titles and summaries only 'figure:' works."
      )
    case .footnoteBroken:
      (
        "A footnote without its text, or its mark",
        "A mark [^name] needs a line '[^name]: text', each name is defined once, and a definition nobody refers to would be lost. Add the missing half."
      )
    case .tableRow:
      (
        "A table row with too many cells",
        "The row has more cells than the table has columns; the surplus would be dropped. Add a column, or escape a '|' that is meant as text with a backslash."
      )
    case .figureUnknown:
      (
        "A figure that is not declared",
        "The text refers to a figure that no 'highlights.yml' declares. Write the id of a declared figure ('figure:id' in the same article, 'figure:article#id' in another), or declare it."
      )
    case .figureMismatch:
      (
        "The text does not print the figure it is bound to",
        "A bound number must be the figure's value, a correct rounding of it to at least two significant digits, or words whose meaning holds it. Change the text, or the figure, whichever is wrong against the source."
      )
    case .figureUnbacked:
      (
        "A number in the text is bound to no figure",
        "Every number of an article rests on a figure with a source. Bind it, [24.6%](figure:id), and declare the figure in 'highlights.yml'. Dates, names and words in quotation marks are excluded and counted. For a number that needs no figure, give the reason under 'waive' in the front matter: {rule: figure-unbacked, at: the number as found, because: …}."
      )
    case .figureUnused:
      (
        "A figure nobody uses",
        "The figure is declared but appears in no text, highlight, chart or formula. It still stands in the ledger. Bind it, or remove it."
      )
    case .figureInconsistent:
      (
        "Figures that contradict each other",
        "An identity between published figures fails by more than their rounding can explain. Check the numbers against the source; if the source itself is wrong, say so: give the figure a verdict with 'because', or a 'waive' with a reason."
      )
    case .figureUnsourced:
      (
        "A figure without a source",
        "Every figure has a chain of sources, from the nearest publisher to the root: 'chain: [publisher, root]'. A figure computed by us has 'chain: [ourselves]' and a formula."
      )
    case .figureCycle:
      (
        "A figure computed from itself",
        "Following the formulas of computed figures leads back to where it began. A formula rests on published figures in the end; correct the one that closes the circle."
      )
    case .sourceUnknown:
      (
        "A source that is not declared",
        "The chain names a key that 'sources.yml' does not have. Declare it with its name and kind, or correct the key."
      )
    case .subjectUnknown:
      (
        "A subject that is not declared",
        "The key is not in 'subjects.yml'. Declare it with its name and kind, or correct the key."
      )
    case .subjectCycle:
      (
        "Subjects that contain each other",
        "Following 'in' from a subject leads back to it. A part cannot contain its whole; remove one of the edges."
      )
    case .measureUnknown:
      (
        "A measure that is not declared",
        "The term is not under 'measures' in 'subjects.yml'. Declare it with a name and a definition, or write 'unspecified' if the source does not name it."
      )
    case .claimUnknown:
      (
        "A claim that is not declared",
        "The text refers to a claim that no 'highlights.yml' declares under 'claims'."
      )
    case .periodInvalid:
      (
        "A period that cannot be read",
        "A period is a year (2024), a month (2025-11), a day (2025-11-12), two of them with a slash (2025-01/2025-11), or open at its start (../2035); the start is not after the end and every day is on the calendar. 'null' says that the source gives none."
      )
    case .periodMissing:
      (
        "A figure without a date",
        "The source does not say when the figure holds. It is printed as undated, and compared with nothing. If the source does say, give the period."
      )
    case .precisionAssumed:
      (
        "A level that ends in zero",
        "15,300 may be exact or rounded to hundreds, and what follows from it depends on that. Zeros at the end count as rounded unless 'precision' says otherwise."
      )
    case .wordingHedge:
      (
        "The hedge in the text is not the figure's",
        "The text says 'about', 'nearly' or 'more than' where the figure's 'cmp' says otherwise, or leaves out what it says. Make both say the same."
      )
    case .disclaimerSlot:
      (
        "A disclaimer with an unknown slot",
        "A disclaimer's text may hold {source}, {state} and {date}. Other braces would be printed as they are."
      )
    case .figureContradicted:
      (
        "Two values for the same thing",
        "Two figures agree in subject, measure, kind, unit, basis, coverage, prices, period and whole, and their values differ by more than rounding. If one corrects the other, give it 'revisions'; if it is only another wording, 'restates'; if the sources really disagree, say which you trust in a verdict with 'because', or 'waive' the rule with a reason. The contradiction stays in the register on the page of checks, as explained."
      )
    case .figureChanged:
      (
        "A published value has changed without an explanation",
        "'figures.lock' records what was last published. Readers may have quoted the old value, so a change needs an entry under 'revisions': the old value, the day it was replaced, the kind of change (source-revision, our-error, rounding, definition, withdrawal) and why. Then 'assay lock' records the new value. If the change is a slip, put the old value back."
      )
    case .figureRemoved:
      (
        "A published figure is gone",
        "'figures.lock' says that this figure was published, and no file declares it now. Its name is never reused and links to it must not die: keep the figure, with the verdict 'withdrawn' and a reason if it should no longer be used. If it was never published in fact, 'assay lock --forget article#figure' strikes it from the record."
      )
    case .growthJump:
      (
        "The months between imply a jump",
        "Growth rates for the year so far, printed for different months, imply rates for the months between. Two of these that follow each other are at least a factor of 2 apart beyond rounding, if the months weigh alike. That can be true, and is news then; more often a rate was mistyped or belongs to another series."
      )
    case .streakMismatch:
      (
        "Streaks that cannot both be right",
        "Two streaks of the same subject, unit and basis overlap in time, but counted back they begin at different times. One is miscounted, or they count different things; then say what in 'name' and 'waive' the rule."
      )
    case .rankingContradicted:
      (
        "The figures do not bear out the ranking",
        "The claim is a ranking, and the first of its 'figures' is what it puts first. Another of them is larger. Give the claim a verdict with 'because', or put the figures in the order the claim gives them."
      )
    case .claimImplausible:
      (
        "A magnitude that cannot be",
        "Set against reference magnitudes in 'constants.yml', the figure misses by at least a factor of 2 under the kindest assumption. Look for a wrong unit or a wrong conversion; if the source really says so, say what is wrong with it in a verdict with 'because'."
      )
    case .chainCorrupted:
      (
        "The same digits from the same root, for something else",
        "Two publishers print the same digits, and their chains share at least two links up to the root, but the figures differ in subject or measure. Probably a word was lost or changed on the way. Check the text nearest to the root and say in a verdict with 'because' which of the two is right."
      )
    case .chainCircular:
      (
        "A chain that leads back to itself",
        "A source stands twice in the chain, or the publication cites itself for a figure that it did not compute. A number that goes in a circle has no root. Name each publisher once, nearest first, and the one who made the figure last."
      )
    case .verdictUnsupported:
      (
        "'confirmed' without two independent sources",
        "A figure is confirmed if at least two chains that agree on it are independent: they share no link, their roots have different owners, no link both rest on is unnamed, and no check fails. Write 'consistent' or 'single-source', or add the figure of the second source."
      )
    case .constantUnknown:
      (
        "A constant that is not declared",
        "The key is not in 'constants.yml'. Declare it with its name, value, unit and source, or correct the key."
      )
    case .disclaimerMissing:
      (
        "A disclaimer that must be there is empty",
        "'disclaimers.yml' gives an empty text for a kind of source whose figures must not stand without a disclaimer. Only press, news agencies and public-service media may go without. Write the text, or remove the key: the built-in text serves then."
      )
    case .waiverUnused:
      (
        "An answer to nothing",
        "A 'waive' answers a rule that finds nothing here. The reason it gives would stay hidden, and would silence a later finding. Remove it."
      )
    case .wordingQuantifier:
      (
        "A word that does not fit the number",
        "A wording such as 'nearly a third' stands for a range: nearly reaches from 10 % below up to the number, about reaches to both sides. The figure it restates lies outside. If the wording is the source's, keep it and say so in a verdict with 'because'."
      )
    case .wordingQuote:
      (
        "A quotation that does not hold the value",
        "'quote' is the sentence in which the source prints the figure, and no number in it can be read as the figure's value. Correct the quotation or the value."
      )
    case .wordingHeadline:
      (
        "A headline whose number is no rounding of a figure",
        "A number in the title of the article reported on ('origin: title') is neither a figure of this article nor a correct rounding of one. The source's headline says something its text does not, or a figure is missing here."
      )
    case .wordingTrend:
      (
        "A trend with nothing to compare",
        "A word such as 'accelerating' or 'slowing' needs an earlier figure of the same subject, measure, kind, basis and coverage for another period, and none of the figures at hand has one. Add the earlier figure, or do not speak of a trend."
      )
    case .wordingDrift:
      (
        "A hedge was lost or changed on the way",
        "One link of the chain printed 'more than 40', and further on it became 'about 40' or '40' (or '40' became 'about 40'). The number is the same and the statement is not. Print the form nearest to the root, and say in a note how it changed."
      )
    case .wordingDate:
      (
        "A relative day without the day it counts from",
        "A quotation says 'Wednesday' or 'last month', which means something only from the day its author wrote it. Give that link of the chain its 'date'; a weekday that stands beside a date must be that date's."
      )
    case .wordingHedgeLost:
      (
        "A highlight that is surer than the text",
        "The text, or the quotation, says that the figure may be, if accurate, or by estimate; the highlight drops it. Highlights are what is quoted. Put the hedge into it."
      )
    case .wordingActor:
      (
        "A highlight that names somebody else",
        "The sentence of the highlight that prints the figure names a place that holds the figure's subject and does not name the subject's own place: a region's figure has become the country's. Name the subject's place."
      )
    case .wordingDangling:
      (
        "A name that nobody introduced",
        "A quotation speaks of somebody's team, or of a survey, that no quotation before it introduces. Passages may have been lifted from their context. Find the original."
      )
    case .chartRefused:
      (
        "A chart that would mislead",
        "The figures cannot be drawn together: they differ in unit, measure, basis, period or denominator, or the parts exceed the whole. The message says which differs and what to do instead."
      )
    case .chartCrowded:
      (
        "A chart with too much in it",
        "A chart is read at a glance: up to 10 rows, and a title of up to 10 words. Split the chart, or say the rest in the subtitle."
      )
    case .chartUnused:
      (
        "A chart nobody places",
        "The chart is declared but stands on no page. Place it, ![](chart:key), or remove it."
      )
    case .pictureSkipped:
      (
        "A chart comes without a picture",
        "Charts become PNG pictures for feeds and social media where 'rsvg-convert' and the font Liberation Sans are installed (Debian: librsvg2-bin, fonts-liberation), and where that font has every character of the chart. Without them the site is whole all the same: the charts stand on their pages and come as SVG and CSV. Install what is missing, or build with '--no-pictures'."
      )
    case .templateSyntax:
      (
        "A template cannot be read",
        "A Mustache tag is not closed, or a section ends that never began. The finding points at the tag."
      )
    case .templateMissing:
      (
        "A template is missing",
        "Each kind of page has a template of a fixed name in the templates folder. Restore it from the ones that come with Assay."
      )
    case .templateNameUnknown:
      (
        "A template uses a name that does not exist",
        "Mustache prints nothing for a name it does not know, which hides slips. Here every name must exist in the page's view; the message names the nearest."
      )
    case .templatePartialUnknown:
      (
        "A template includes a partial that does not exist",
        "'{{> name}}' needs a file 'name.mustache' in the templates folder."
      )
    case .templateCycle:
      (
        "Templates that include each other",
        "Following the partials leads back to the template, or more than 64 deep. Remove one of the includes."
      )
    case .templateRawText:
      (
        "A template prints text without escaping",
        "'{{{name}}}' and '{{&name}}' are for values that are markup already. This one is text; write '{{name}}'."
      )
    case .templateValueKind:
      (
        "A template prints something that is not text",
        "A list, a record and a yes or no have no printed form. Open them as a section, '{{#name}}…{{/name}}', and print what is inside."
      )
    case .outputCollision:
      (
        "Two things with the same address",
        "Two sources would be written to the same file of the site, or to names that differ only in case. Rename one, or change its alias."
      )
    }
  }
}
