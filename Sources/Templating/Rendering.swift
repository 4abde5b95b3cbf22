package import Diagnostics
package import Markup
import Mustache

extension TemplateSet {
  /// Renders one page, and reports every tag that asked for something the view does not have:
  /// `template-name-unknown`, `template-raw-text`, `template-value-kind`.
  ///
  /// Text is always escaped and markup never, whichever form the tag has. A name inside a section
  /// that this view does not enter is not looked up, so a slip in it shows with the first page
  /// that does.
  package func render(_ name: String, _ view: [String: TemplateValue]) -> Checked<HTML> {
    let rendering = Rendering(name, tags: tags)
    let root = Scope(.record(view), of: rendering)
    guard let text = library.render(root, withTemplate: nameInLibrary(name)) else {
      let near = nearMiss(to: name, among: names)
      let message =
        "no template is named '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
      let range = SourceRange(startOf: paths[name] ?? "\(name).mustache")
      return Checked(.empty, [Finding(.templateMissing, message, at: range)])
    }
    return Checked(HTML(trusted: Array(text.utf8)), rendering.findings)
  }
}

/// What is found out while one page is rendered.
///
/// Lives for one call, on one thread.
final class Rendering {
  let tags: [Tag]
  private(set) var findings: [Finding] = []
  private let template: String
  /// Numbers of the tags that have a finding already: a row's slip is told once, not a row.
  private var reported: Set<Int> = []

  init(_ template: String, tags: [Tag]) {
    self.template = template
    self.tags = tags
  }

  /// The value as it goes into the page.
  func printed(_ value: TemplateValue, by tag: Tag, _ index: Int) -> Printed {
    switch value {
    case .text(let text):
      if tag.kind == .raw {
        report(
          Finding(
            .templateRawText, "'\(tag.name)' is text, not markup", at: tag.range,
            fix: "write '{{\(tag.name)}}'"), index)
      }
      return Printed(renderText: HTML(text: text).string)
    case .html(let html): return Printed(renderText: html.string)
    case .null: return Printed(renderText: "")
    case .bool, .list, .record:
      report(
        Finding(
          .templateValueKind, "'\(tag.name)' is \(value.description) and cannot be printed",
          at: tag.nameRange, fix: "open it as a section: '{{#\(tag.name)}}'"), index)
      return Printed(renderText: "")
    }
  }

  func reportUnknown(_ name: String, of tag: Tag, _ index: Int, near: String?) {
    let whole = tag.path.count > 1 ? " in '\(tag.name)'" : ""
    report(
      Finding(
        .templateNameUnknown,
        "nothing is named '\(name)'\(whole) in the view of '\(template)'"
          + (near.map { "; did you mean '\($0)'?" } ?? ""),
        at: tag.nameRange, fix: near.map { "write '\($0)'" }), index)
  }

  private func report(_ finding: Finding, _ index: Int) {
    if reported.insert(index).inserted { findings.append(finding) }
  }
}

/// Text for the page, escaped where it has to be.
struct Printed: MustacheCustomRenderable {
  let renderText: String
  var isNull: Bool { false }
}
