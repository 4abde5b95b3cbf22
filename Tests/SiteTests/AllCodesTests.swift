import Diagnostics
import Testing

@Test("every code has a case that raises it on the way from bytes to pages")
func allCodes() {
  let cases =
    fileCases + yamlCases + markdownCases + figureCases + chartCases + templateCases + valueCases
    + constantCases + lockCases
  var covered = Set(cases.flatMap(\.codes))
  // Cases that are not written as files, because of their size or because nothing has a line.
  covered.formUnion(["file-too-large", "template-missing"])
  // What only whoever reads folders can meet.
  covered.formUnion(["symlink", "not-regular-file"])
  // What only happens where a program is missing; ChartFileTests have it.
  covered.formUnion(["picture-skipped"])
  covered.formUnion(CaseFolder.all().flatMap(\.fault.codes))
  #expect(Set(Code.allCases.map(\.rawValue)).subtracting(covered) == [])
}
