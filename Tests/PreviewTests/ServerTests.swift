import Foundation
import Testing

@testable import Preview

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

private func fetched(_ address: String) async throws -> (status: Int?, text: String) {
  let url = try #require(URL(string: address))
  let session = URLSession(configuration: .ephemeral)
  defer { session.invalidateAndCancel() }
  let (data, response) = try await session.data(from: url)
  return ((response as? HTTPURLResponse)?.statusCode, String(decoding: data, as: UTF8.self))
}

/// Waits for the address of a server; `nil` if it ended before it had one.
private func address(_ events: AsyncStream<PreviewEvent>) async -> String? {
  for await event in events {
    if case .listening(let url) = event { return url }
  }
  return nil
}

private func preview(
  _ port: UInt16, in folder: String
) -> (events: AsyncStream<PreviewEvent>, task: Task<Void, any Error>) {
  let (events, continuation) = AsyncStream.makeStream(of: PreviewEvent.self)
  let task = Task {
    defer { continuation.finish() }
    try await servePreview(PreviewConfiguration(port: port), watching: [folder]) {
      PreviewBuild(
        files: ["index.html": Array("<head></head>home".utf8)], findings: "", hasErrors: false)
    } announce: {
      continuation.yield($0)
    }
  }
  return (events, task)
}

@Test("a preview answers on a free port, the next one is taken if it is not, and it can be ended")
func server() async throws {
  let folder = NSTemporaryDirectory() + "assay-preview-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }

  let first = preview(0, in: folder)
  let url = try #require(await address(first.events))
  let home = try await fetched(url)
  #expect(home.status == 200)
  #expect(home.text.hasPrefix("<head><script src=\"/-assay/reload.js\""))
  #expect(try await fetched(url + "none").status == 404)

  let port = try #require(URL(string: url)?.port)
  let second = preview(UInt16(port), in: folder)
  let other = try #require(await address(second.events))
  #expect(other != url)
  #expect(try await fetched(other).status == 200)

  first.task.cancel()
  second.task.cancel()
  try await first.task.value
  try await second.task.value
  await #expect(throws: (any Error).self) { try await fetched(url) }
}

@Test("what hinders the first build ends the preview")
func firstBuild() async {
  struct NoDisk: Error {}
  await #expect(throws: NoDisk.self) {
    try await servePreview(watching: []) {
      throw NoDisk()
    } announce: { _ in
    }
  }
}
