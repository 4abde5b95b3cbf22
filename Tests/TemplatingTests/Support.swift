import Diagnostics
import Markup
import Templating

/// A finding as short as it can be compared: `code@start..<end: message`.
func short(_ findings: [Finding]) -> [String] {
  findings.inOrder().map {
    "\($0.code.rawValue)@\($0.range.start)..<\($0.range.end): \($0.message)"
  }
}

/// The findings of loading templates given by name.
func loading(_ templates: [String: String]) -> [String] {
  short(load(templates).findings)
}

func load(_ templates: [String: String]) -> Checked<TemplateSet> {
  TemplateSet.load(
    templates.sorted { $0.key < $1.key }.map {
      TemplateFile(path: "\($0.key).mustache", name: $0.key, bytes: Array($0.value.utf8))
    })
}

/// What a single template, with the partials it may need, prints for a view.
func rendering(
  _ template: String, _ view: [String: TemplateValue], partials: [String: String] = [:]
) -> (text: String, findings: [String]) {
  let set = load(partials.merging(["page": template]) { $1 })
  let page = set.value.render("page", view)
  return (page.value.string, short(set.findings + page.findings))
}
