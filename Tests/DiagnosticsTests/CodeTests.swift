import Diagnostics
import Testing

@Suite struct CodeTests {
  @Test(arguments: Code.allCases)
  func `a code is kebab case and explained`(code: Code) {
    #expect(code.rawValue.allSatisfy { ($0.isLowercase && $0.isASCII) || $0 == "-" || $0.isNumber })
    #expect(code.rawValue.contains("-") || code == .symlink)
    #expect(!code.title.hasSuffix("."))
    #expect(code.explanation.hasSuffix("."))
    #expect(code.explanation.count > 60)
  }

  @Test func `rules of syntax cannot be lowered`() {
    #expect(!Code.yamlSyntax.isAdjustable)
    #expect(!Code.figureMismatch.isAdjustable)
    #expect(Code.figureUnbacked.isAdjustable)
  }

  @Test func `what can be adjusted is no error by itself`() {
    #expect(Code.allCases.filter(\.isAdjustable).allSatisfy { $0.severity < .error })
  }
}
