import Testing

@testable import Preview

private func build(_ text: String) -> PreviewBuild {
  PreviewBuild(files: ["index.html": Array(text.utf8)], findings: "", hasErrors: false)
}

@Test("a page hears where things stand at once, and of every change")
func hearing() async throws {
  let hub = ReloadHub(basePath: "/", token: "t")
  await hub.take(build("one"))
  let stream = try #require(await hub.events())
  var events = stream.makeAsyncIterator()
  #expect(await events.next() == event(await hub.snapshot))
  await hub.take(build("two"))
  #expect(await events.next() == event(await hub.snapshot))
  await hub.fail("no disk")
  #expect(await events.next() == event(await hub.snapshot))
}

@Test("a slow page hears only how things stand now")
func slow() async throws {
  let hub = ReloadHub(basePath: "/", token: "t")
  let stream = try #require(await hub.events())
  for number in 0..<100 { await hub.take(build("\(number)")) }
  var events = stream.makeAsyncIterator()
  #expect(await events.next() == event(await hub.snapshot))
}

@Test("so many pages may listen, and those that are gone make room")
func limit() async throws {
  let hub = ReloadHub(basePath: "/", token: "t")
  var streams: [AsyncStream<[UInt8]>] = []
  for _ in 0..<ReloadHub.listenerLimit {
    streams.append(try #require(await hub.events()))
  }
  #expect(await hub.events() == nil)
  streams.removeLast()
  #expect(await hub.events() != nil)
}

@Test("a body is handed on in parts no larger than asked for, and whole")
func body() async {
  let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
  continuation.yield([1, 2, 3, 4, 5])
  continuation.yield([6])
  continuation.finish()
  var body = EventBody(events: stream).makeAsyncIterator()
  var parts: [[UInt8]] = []
  while let part = await body.nextBuffer(suggested: 3) { parts.append(Array(part)) }
  #expect(parts == [[1, 2, 3], [4, 5], [6]])
}
