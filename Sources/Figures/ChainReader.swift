import Diagnostics
import YAML

/// Reads the chain of a figure or a claim: keys of sources, nearest publisher first.
/// - Returns: `nil` if there is none.
func readChain(_ fields: inout Fields) -> [ChainLink]? {
  guard let node = fields.present("chain") else {
    // A refused value has its finding already.
    if fields.node("chain")?.isRefused != true { reportUnsourced(&fields, at: fields.range) }
    return nil
  }
  let items: [Node]
  switch node.content {
  case .sequence(let list): items = list
  default: items = [node]
  }
  guard !items.isEmpty else {
    reportUnsourced(&fields, at: node.range)
    return nil
  }
  let links = items.compactMap { readLink($0, &fields) }
  return links.count == items.count ? links : nil
}

private func reportUnsourced(_ fields: inout Fields, at range: SourceRange) {
  fields.report(
    Finding(
      .figureUnsourced, "\(fields.what) has no source", at: range,
      fix: "add 'chain: [publisher, root]' with keys of 'sources.yml'"))
}

private func readLink(_ node: Node, _ fields: inout Fields) -> ChainLink? {
  if let scalar = node.scalar {
    if scalar.isRefused { return nil }
    guard !scalar.text.isEmpty, !scalar.isNull else {
      fields.report(Finding(.valueInvalid, "a link of 'chain' cannot be empty", at: node.range))
      return nil
    }
    return ChainLink(source: Located(scalar.text, at: node.range))
  }
  guard var link = Fields(node, of: "a link of 'chain'", findings: &fields.findings) else {
    return nil
  }
  let source = link.requiredString("source")
  let how = link.oneOf("how", ChainLink.How.self)
  let said = link.string("said")
  let url = link.webAddress("url")
  let date = link.date("date")
  fields.findings += link.finish()
  return source.map {
    ChainLink(source: $0, how: how?.value, said: said?.value, url: url, date: date?.value)
  }
}
