/// What of a request decides the answer.
struct Request: Sendable, Hashable {
  var method: String
  /// The path as it was sent, still percent-encoded, perhaps with a query.
  var target: String
  var host: String?
  var origin: String?
  /// Where the browser says the request came from.
  var fetchSite: String?

  init(
    _ method: String = "GET", _ target: String, host: String?, origin: String? = nil,
    fetchSite: String? = nil
  ) {
    self.method = method
    self.target = target
    self.host = host
    self.origin = origin
    self.fetchSite = fetchSite
  }
}

/// An answer, complete but for what belongs to the connection.
struct Response: Sendable, Hashable {
  var status: Int
  var headers: [String: String]
  /// What is sent; empty for HEAD, whose `Content-Length` is that of GET.
  var body: [UInt8]
}

/// What a request is answered with.
enum Reply: Sendable, Hashable {
  case response(Response)
  /// The stream of events.
  case events
}
