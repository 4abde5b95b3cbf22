import Diagnostics
import Templating
import Testing

@testable import Site

/// What the ledger's template gets of the example publication, made once.
private let ledger = Task {
  let tree = RealContent.tree()
  let words =
    tree.templates.first { $0.name == "words/en.yml" }
    .map { InterfaceTexts.read($0.bytes, path: $0.path).value } ?? .empty
  let content = await parseContent(tree.content, root: "Content", labels: words.labels)
  let publication = resolve(
    content.value, words: words, options: BuildOptions(date: day("2026-01-01"))
  ).value
  return Views(publication).ledger()["ledger"].record
}

extension TemplateValue? {
  fileprivate var record: [String: TemplateValue] {
    if case .record(let record) = self { record } else { [:] }
  }

  fileprivate var list: [TemplateValue] {
    if case .list(let list) = self { list } else { [] }
  }

  fileprivate var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

@Test("every figure of the ledger has its whole chain, each link named and leading somewhere")
func chains() async {
  let rows = await ledger.value["figures"].list.map { Optional($0).record }
  #expect(rows.count == 55)
  for row in rows {
    let id = row["anchor"].text ?? ""
    let chain = row["chain"].list.map { Optional($0).record }
    #expect(!chain.isEmpty, "\(id)")
    for link in chain {
      #expect(link["name"].text?.isEmpty == false, "\(id)")
      #expect(link["href"].text?.hasPrefix("/sources/") == true, "\(id)")
    }
    #expect(row["period"].text?.isEmpty == false, "\(id)")
    if case .bool(let isOurs)? = row["isOurs"] { #expect(!isOurs, "\(id)") }
  }
}

@Test("figures of our own are told apart, and rest on a formula")
func ours() async {
  let rows = await ledger.value["ours"].list.map { Optional($0).record }
  let ids = Set(rows.compactMap { $0["id"].text })
  #expect(ids.isSuperset(of: ["not-up", "re-rest", "city-growth"]))
  for row in rows {
    #expect(row["formula"].text?.isEmpty == false, "\(row["id"].text ?? "")")
  }
}

@Test("every claim of the ledger has its words, its verdict and a chain")
func claims() async {
  let rows = await ledger.value["claims"].list.map { Optional($0).record }
  #expect(rows.count == 41)
  for row in rows {
    #expect(row["says"].text?.isEmpty == false)
    #expect(row["verdict"].record["word"].text?.isEmpty == false)
    #expect(!row["chain"].list.isEmpty)
  }
}
