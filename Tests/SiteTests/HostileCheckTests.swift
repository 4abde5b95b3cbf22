import Diagnostics
import Site
import Testing

/// Text that would become markup or a tag of a template if it went into a page as it is.
private let hostile =
  "a<\u{301}b</script><img src=x onerror=alert(y)>{{site.name}}{{{x}}}&quot; 'c'"

/// What checks print, with a text wherever the content may put one there.
private func publication(with text: String) -> Fixture {
  RealContent.dressed(
    Fixture(
      """
      === constants.yml
      fission: {name: "TEXT", value: "83,163", unit: TJ/t, source: "TEXT", note: "TEXT", measure: fuel}
      use: {name: "TEXT", value: "161.9", unit: quad/year, source: "TEXT", url: "https://a.example/", note: "TEXT"}
      === subjects.yml
      measures:
        output: {name: "TEXT", definition: "TEXT"}
        fuel: {name: "TEXT"}
        energy: {name: "TEXT"}
      subjects:
        city: {name: "TEXT", kind: place, place: CN}
        city.mining: {name: "TEXT", kind: industry, in: city}
      === articles/second/article.md
      @front
      It grew by [](figure:growth), mining gave [](figure:part), [](figure:stock) lasts [](figure:lasting), the rest [](figure:rest).
      === articles/second/highlights.yml
      @defaults
      figures:
        growth: {subject: city, kind: growth, value: "12.9", name: "TEXT", waive: [{rule: figure-contradicted, because: "TEXT"}]}
        part: {subject: city.mining, kind: contribution, value: "2.0", unit: pp, of: growth, name: "TEXT"}
        stock: {subject: city, measure: fuel, kind: level, value: "1", scale: 6, unit: t, basis: stock, name: "TEXT"}
        lasting: {subject: city, measure: energy, kind: duration, value: "60,000", unit: years, basis: na, of: stock, consumer: use, waive: [{rule: claim-implausible, because: "TEXT"}]}
        rest: {subject: city, kind: contribution, value: "10.9", unit: pp, of: growth, chain: [ourselves], formula: "growth − part", name: "TEXT", note: "TEXT"}
      """.replacing("TEXT", with: text)))
}

@Test("hostile text in reasons, names and constants stays text wherever checks print it")
func hostileChecks() async throws {
  let (bad, good) = await (
    publication(with: hostile).build(), publication(with: "some harmless words").build()
  )
  #expect(good.findings.filter { $0.severity > .note } == [])
  #expect(bad.paths == good.paths)
  let checks = try #require(bad.text("checks/index.html"))
  #expect(count(of: "onerror=alert(y)&gt;{{site.name}}", in: checks) > 15)
  #expect(checks.contains("v-explained") && checks.contains("v-implausible"))
  for (path, page) in bad.pages {
    #expect(count(of: "<img src=x", in: page) + count(of: "</script>", in: page) == 0, "\(path)")
    #expect(skeleton(of: page) == skeleton(of: try #require(good.text(path))), "\(path)")
  }
}
