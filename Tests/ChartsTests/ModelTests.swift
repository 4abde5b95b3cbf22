import Charts
import Testing

@Test func aDatumThatIsNotFiniteIsMissing() {
  #expect(Datum(key: "a", label: "A", value: .nan, printed: "?").value == nil)
  #expect(Datum(key: "a", label: "A", value: .infinity, printed: "?").value == nil)
  #expect(Datum(key: "a", label: "A", value: -3.4, printed: "−3.4%").value == -3.4)
}
