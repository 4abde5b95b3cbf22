/// A value together with everything that was found while making it.
///
/// Reading content never fails: it yields a value, as complete as the input allows, and the
/// findings. All of them reach the user in one run.
package struct Checked<Value> {
  package var value: Value
  package var findings: [Finding]

  package init(_ value: Value, _ findings: [Finding] = []) {
    self.value = value
    self.findings = findings
  }

  package func map<Other>(_ transform: (Value) -> Other) -> Checked<Other> {
    Checked<Other>(transform(value), findings)
  }
}

extension Checked: Sendable where Value: Sendable {}
extension Checked: Equatable where Value: Equatable {}
