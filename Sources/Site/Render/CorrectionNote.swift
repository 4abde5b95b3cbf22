import Figures
import Markup

/// A correction in a paragraph: when, which figure, what it said, what is right, why.
///
/// The figure's name leads to its row.
func correctionNote(
  _ correction: Correction, _ publication: Publication, for destination: Destination
) -> HTML {
  let figure = correction.figure
  let words = publication.words
  let path = Path.article(figure.article) + "#" + figure.anchor
  let href =
    destination == .page ? publication.address.href(path) : publication.address.absolute(path)
  var writer = Writer()
  writer.open("p")
  writer.element("strong", text: words(.correctedOn, ["date": correction.date.text]))
  writer.text(" ")
  writer.open("a") { $0.attribute("href", href) }
  writer.text(publication.figures.label(of: figure))
  writer.close("a")
  writer.text(" (\(publication.measure(of: figure)), \(figure.periodText)). ")
  let was = correction.was(besides: correction.right)
  writer.text(words(.weWrote, ["was": was, "right": correction.rightText()]))
  if let because = correction.revision.because { writer.text(" " + because.asSentence) }
  writer.close("p")
  return writer.html
}

extension String {
  /// The text with a capital first and a full stop last, unless it ends in a sign of its own.
  var asSentence: String {
    let sentence = Words.sentence(self)
    guard let last = sentence.last, !".!?…".contains(last) else { return sentence }
    return sentence + "."
  }
}
