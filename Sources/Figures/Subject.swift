package import Diagnostics
package import YAML

package enum SubjectKind: String, Sendable, Hashable, CaseIterable {
  case place, industry, material, organisation, population, plan, other
}

/// What figures are about.
package struct Subject: Sendable, Hashable {
  package let key: String
  package let name: String
  package let kind: SubjectKind
  /// The code of a place: ISO 3166-1/-2, GB/T 2260 below it, `001` for the world.
  package let place: String?
  /// The wholes it is a part of, as declared under `in`.
  package let parents: [Located<String>]
  package let aliases: [String]
  package let note: String?
  /// The key's place in `subjects.yml`.
  package let range: SourceRange
}

/// What is measured: industrial value added, mine output.
package struct Measure: Sendable, Hashable {
  package let key: String
  package let name: String
  package let definition: String?
  package let range: SourceRange

  /// The term for a measure that the source does not name; built in.
  package static let unspecified = Measure(
    key: "unspecified", name: "measure not named", definition: "The source does not say.",
    range: SourceRange(startOf: "subjects.yml"))
}

/// Parts of a subject that do not overlap and leave nothing out.
package struct Partition: Sendable, Hashable {
  package let whole: Located<String>
  package let parts: [Located<String>]
}
