/// A level and the one a period before it.
package struct LevelPlan: Sendable, Hashable {
  /// Published, or implied by the growth; then derived.
  package let previous: Datum
  package let current: Datum
  /// The growth from one to the other as it is printed: "+23.8%".
  package let growth: Datum
  /// What is said beside the earlier level if it is not published: "implied by the published rate".
  package let remark: String?

  package init(previous: Datum, current: Datum, growth: Datum, remark: String? = nil) {
    self.previous = previous
    self.current = current
    self.growth = growth
    self.remark = remark
  }
}

/// Two to six levels of one unit at two times.
package struct SlopePlan: Sendable, Hashable {
  package let items: [Item]
  package let times: Times

  package init(items: [Item], times: Times) {
    self.items = items
    self.times = times
  }

  package struct Item: Sendable, Hashable {
    package let label: String
    package let before: Datum
    package let after: Datum

    package init(label: String, before: Datum, after: Datum) {
      self.label = label
      self.before = before
      self.after = after
    }
  }

  /// The two times in few words: "2023" and "2024".
  package struct Times: Sendable, Hashable {
    package let before: String
    package let after: String

    package init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }
}
