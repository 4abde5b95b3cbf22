import Diagnostics
import Markup
import Mustache

/// A value that tags look names up in, and the values around it.
///
/// The library asks the innermost one under a tag's number and always gets an answer, so the
/// climb outwards happens here: a name is taken from the innermost record that has it.
final class Scope: MustacheParent {
  private let value: TemplateValue
  private let outer: Scope?
  private let rendering: Rendering

  init(_ value: TemplateValue, in outer: Scope? = nil, of rendering: Rendering) {
    self.value = value
    self.outer = outer
    self.rendering = rendering
  }

  /// The answer to the tag of that number: what to print, or what to do with a section.
  func child(named number: String) -> Any? {
    guard let index = Int(number), rendering.tags.indices.contains(index) else { return nil }
    let tag = rendering.tags[index]
    let found = lookUp(tag, index)
    switch tag.kind {
    case .section, .inverted: return section(found)
    default: return rendering.printed(found, by: tag, index)
    }
  }

  /// In the library's terms: false leaves a section out, true enters it as it is, an array enters
  /// it once for each item, a scope enters it with the scope as the innermost.
  private func section(_ found: TemplateValue) -> Any {
    switch found {
    case .list(let items) where !items.isEmpty:
      items.map { Scope($0, in: self, of: rendering) }
    case .text where found.isPresent, .html where found.isPresent, .record:
      Scope(found, in: self, of: rendering)
    default: found.isPresent
    }
  }

  /// The value a tag names.
  ///
  /// Beside the members of records there is one name of our own: `isEmpty` of a list, because a
  /// heading is printed once for a list and Mustache enters the list once for each item.
  private func lookUp(_ tag: Tag, _ index: Int) -> TemplateValue {
    guard let first = tag.path.first else { return value }
    guard var found = climb(to: first) else {
      rendering.reportUnknown(first, of: tag, index, near: nearMissOutwards(to: first))
      return .null
    }
    for part in tag.path.dropFirst() {
      switch found {
      case .null: return .null
      case .record(let members):
        guard let member = members[part] else {
          rendering.reportUnknown(
            part, of: tag, index, near: nearMiss(to: part, among: members.keys))
          return .null
        }
        found = member
      case .list(let items) where part == "isEmpty": found = .bool(items.isEmpty)
      default:
        rendering.reportUnknown(part, of: tag, index, near: nil)
        return .null
      }
    }
    return found
  }

  private func climb(to name: String) -> TemplateValue? {
    var scope: Scope? = self
    while let current = scope {
      if case .record(let members) = current.value, let found = members[name] { return found }
      scope = current.outer
    }
    return nil
  }

  private func nearMissOutwards(to name: String) -> String? {
    var scope: Scope? = self
    while let current = scope {
      if case .record(let members) = current.value,
        let near = nearMiss(to: name, among: members.keys)
      {
        return near
      }
      scope = current.outer
    }
    return nil
  }
}
