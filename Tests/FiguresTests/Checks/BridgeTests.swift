import Diagnostics
import Testing

@testable import Figures

/// A refused chart says what would lead from one figure to the other.
@Suite struct BridgeTests {
  @Test func `rates of the year so far are bridged by the months between`() {
    let planned = plan(
      Fixtures.defaults + """
        figures:
          may: {subject: baotou.industry, kind: growth, value: "12.3", period: 2025-01/2025-05}
          november: {subject: baotou.industry, kind: growth, value: "11.3"}
        charts:
          c: {kind: growth, figures: [may, november]}
        """)
    #expect(planned.findings.map(\.code) == [.chartRefused])
    #expect(
      planned.findings[0].message
        == "'november' cannot stand beside the others: its period is 'January–November 2025', theirs 'January–May 2025'"
    )
    #expect(
      planned.findings[0].fix
        == "remove it, or draw it in a chart of its own; what leads from one to the other is the growth of industry of Baotou, June–November 2025, about 10.5%"
    )
  }

  @Test func `rates of different bases have no bridge`() {
    let planned = plan(
      Fixtures.defaults + """
        figures:
          year: {subject: baotou.industry, kind: growth, value: "12.3", basis: yoy}
          month: {subject: baotou.mining, kind: growth, value: "1.3", basis: mom}
        charts:
          c: {kind: growth, figures: [year, month]}
        """)
    #expect(planned.findings[0].fix == "remove it, or draw it in a chart of its own")
  }
}
