import Testing

/// A publication with one kind of fault in it, and beside each fault how it should have been.
struct FindingCase: Sendable, CustomTestStringConvertible {
  /// What is wrong, in words.
  let name: String
  /// What to change in the base publication; see ``Fixture``.
  let patch: String

  init(_ name: String, _ patch: String) {
    self.name = name
    self.patch = patch
  }

  var testDescription: String { name }

  /// The codes that the case expects.
  var codes: Set<String> {
    Set(Fixture(patch).expected.compactMap { $0.split(separator: " ").last.map(String.init) })
  }
}

/// The faulty version raises what its marks say and nothing else; the fixed one raises nothing.
func check(_ fault: FindingCase) async {
  let faulty = Fixture(fault.patch)
  #expect(!faulty.expected.isEmpty, "the case expects nothing")
  let found = await faulty.found()
  #expect(found == faulty.expected.sorted())
  let left = await Fixture(fault.patch, isFixed: true).found()
  #expect(left == [])
}
