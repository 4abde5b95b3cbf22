import Diagnostics
import Figures
import Markdown

/// A bound text that hedges otherwise than its figure: "almost 15%" for 14.8%.
@Sendable func flagHedges(_ publication: Publication) -> [Flag] {
  publication.texts.flatMap { text in
    text.references.compactMap { reference -> Flag? in
      guard reference.kind == .figure, reference.form == .link, !reference.text.isEmpty,
        let figure = try? publication.figure(reference.target, at: text.place),
        case .hedgeDiffers = figure.quantity.reading(of: reference.text)
      else { return nil }
      return Flag(
        Finding(
          .wordingHedge,
          "'\(reference.text)' hedges otherwise than figure '\(figure.id)', which is \(figure.quantity.standardForm)",
          at: reference.range, notes: [.init("the figure is declared here", at: figure.range)]),
        about: figure)
    }
  }
}
