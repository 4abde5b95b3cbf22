import Site
import Testing

@Test("the publication that the cases change has nothing wrong in it")
func base() async {
  let result = await Fixture().build()
  #expect(result.findings == [])
  #expect(result.paths.contains("articles/report/index.html"))
}
