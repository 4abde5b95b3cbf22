/// The answer to a request: a function of the request and of what is served, and of nothing else.
func reply(to request: Request, from snapshot: Snapshot) -> Reply {
  if let refusal = refusal(of: request, port: snapshot.port) {
    return .response(plain(refusal.status, refusal.reason).forMethod(request.method))
  }
  let target = Target(request.target)
  if request.method == "GET", target?.parts == [ownFolder, "events-" + snapshot.token] {
    return .events
  }
  return .response(response(to: target, request, snapshot).forMethod(request.method))
}

private func response(to target: Target?, _ request: Request, _ snapshot: Snapshot) -> Response {
  guard let target else {
    let isPath = request.target.utf8.first == UInt8(ascii: "/")
    return plain(isPath ? 404 : 400, "There is no such page.")
  }
  if target.parts.first == ownFolder {
    guard target.parts == [ownFolder, scriptName] else {
      return plain(404, "There is no such file.")
    }
    return response(200, scriptName, reloadScript(token: snapshot.token))
  }
  return page(target, of: snapshot)
}

/// The folder of what the preview adds to the site.
let ownFolder = "-assay"
let scriptName = "reload.js"

/// A page or another file of the site.
private func page(_ target: Target, of snapshot: Snapshot) -> Response {
  guard let files = snapshot.files else {
    return response(503, "findings.html", findingsPage(snapshot))
  }
  guard let path = target.path(beneath: snapshot.basePath) else {
    let base = Target(snapshot.basePath)?.folderAddress ?? "/"
    return target.parts.isEmpty ? redirect(307, to: base) : notFound(snapshot)
  }
  let index = path.isEmpty ? "index.html" : path + "/index.html"
  if target.isFolder {
    guard let bytes = files[index] else { return notFound(snapshot) }
    return response(200, index, injected(bytes, snapshot))
  }
  if let bytes = files[path] {
    let isPage = contentType(of: path).hasPrefix("text/html")
    return response(200, path, isPage ? injected(bytes, snapshot) : bytes)
  }
  if files[index] != nil { return redirect(308, to: target.folderAddress) }
  return notFound(snapshot)
}

private func notFound(_ snapshot: Snapshot) -> Response {
  let page = snapshot.files?["404.html"] ?? Array("<title>Not found</title>Not found.\n".utf8)
  return response(404, "404.html", injected(page, snapshot))
}

private func redirect(_ status: Int, to address: String) -> Response {
  var answer = plain(status, address)
  answer.headers["Location"] = address
  return answer
}

private func plain(_ status: Int, _ text: String) -> Response {
  var answer = response(status, "answer.txt", Array((text + "\n").utf8))
  if status == 405 { answer.headers["Allow"] = "GET, HEAD" }
  return answer
}

/// An answer with the headers that every answer has.
/// - Parameter name: a file's name, for the media type.
private func response(_ status: Int, _ name: String, _ body: [UInt8]) -> Response {
  var headers = guardingHeaders
  headers["Content-Type"] = contentType(of: name)
  headers["Content-Length"] = String(body.count)
  return Response(status: status, headers: headers, body: body)
}

/// Nothing is kept, guessed at, framed or embedded elsewhere.
let guardingHeaders = [
  "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Content-Security-Policy": "frame-ancestors 'none'", "Referrer-Policy": "no-referrer",
]

extension Response {
  /// The answer without its body, if only the headers were asked for.
  fileprivate func forMethod(_ method: String) -> Response {
    method == "HEAD" ? Response(status: status, headers: headers, body: []) : self
  }
}
