import FlyingFox
import FlyingSocks
import Foundation

/// Serves on this machine only, on the first port that is free, until the task is cancelled.
/// - Parameter first: the port to try first; 0 takes any that is free.
func serve(
  _ hub: ReloadHub, from first: UInt16, _ announce: @escaping @Sendable (PreviewEvent) -> Void
) async throws {
  var port = first
  while true {
    do {
      return try await serve(hub, on: port, announce)
    } catch SocketError.failed(_, let code, _)
      where code == EADDRINUSE && port != 0 && port < .max && port < first &+ portsTried
    {
      port += 1
    }
  }
}

/// So many ports are tried after the first.
private let portsTried: UInt16 = 100

private func serve(
  _ hub: ReloadHub, on port: UInt16, _ announce: @escaping @Sendable (PreviewEvent) -> Void
) async throws {
  let server = HTTPServer(
    address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled,
    handler: ClosureHTTPHandler { request in await answer(request, hub) })
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await server.run() }
    group.addTask {
      try await server.waitUntilListening()
      guard case .ip4(_, let port)? = await server.listeningAddress else { return }
      await hub.listen(on: port)
      announce(.listening(url: "http://127.0.0.1:\(port)\(await hub.snapshot.basePath)"))
    }
    defer { group.cancelAll() }
    while try await group.next() != nil {}
  }
}

/// Translates between FlyingFox and `reply(to:from:)`.
private func answer(_ request: HTTPRequest, _ hub: ReloadHub) async -> HTTPResponse {
  let asked = Request(
    request.method.rawValue, request.target.rawValue, host: request.headers[.host],
    origin: request.headers[HTTPHeader("Origin")],
    fetchSite: request.headers[HTTPHeader("Sec-Fetch-Site")])
  switch reply(to: asked, from: await hub.snapshot) {
  case .response(let response): return translated(response)
  case .events:
    guard let events = await hub.events() else {
      return translated(Response(status: 503, headers: guardingHeaders, body: []))
    }
    var headers = guardingHeaders
    headers["Content-Type"] = "text/event-stream"
    return HTTPResponse(
      statusCode: .ok, headers: translated(headers),
      body: HTTPBodySequence(from: EventBody(events: events)))
  }
}

private func translated(_ response: Response) -> HTTPResponse {
  HTTPResponse(
    statusCode: HTTPStatusCode(response.status, phrase: phrases[response.status] ?? "Answer"),
    headers: translated(response.headers), body: Data(response.body))
}

private func translated(_ headers: [String: String]) -> HTTPHeaders {
  var result = HTTPHeaders()
  for (name, value) in headers { result[HTTPHeader(name)] = value }
  return result
}

private let phrases = [
  200: "OK", 307: "Temporary Redirect", 308: "Permanent Redirect", 400: "Bad Request",
  403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 421: "Misdirected Request",
  503: "Service Unavailable",
]
