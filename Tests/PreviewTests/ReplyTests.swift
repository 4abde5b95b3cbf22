import Testing

@testable import Preview

private let files: [String: [UInt8]] = [
  "index.html": Array("<html><head><title>x</title></head><body>home</body></html>".utf8),
  "a/index.html": Array("<p>no head".utf8),
  "a/data.csv": Array("1,2".utf8),
  "a..b.txt": Array("dots".utf8),
  "é/index.html": Array("e".utf8),
  "404.html": Array("<HEAD></HEAD>lost".utf8),
]

private func site(base: String = "/") -> Snapshot {
  var snapshot = Snapshot(port: 4000, basePath: base, token: "t0ken")
  snapshot.take(PreviewBuild(files: files, findings: "", hasErrors: false))
  return snapshot
}

private func get(_ target: String, base: String = "/", method: String = "GET") -> Response? {
  let request = Request(method, target, host: "localhost:4000")
  guard case .response(let response) = reply(to: request, from: site(base: base)) else {
    return nil
  }
  return response
}

private func text(_ response: Response?) -> String {
  String(decoding: response?.body ?? [], as: UTF8.self)
}

private let script = #"<script src="/-assay/reload.js" data-generation="1"></script>"#

@Test("a folder is its index, with the script before the end of the head")
func index() {
  #expect(get("/")?.status == 200)
  #expect(text(get("/")) == "<html><head><title>x</title>\(script)</head><body>home</body></html>")
  #expect(text(get("/?x=1")) == text(get("/")))
  #expect(text(get("/a/")) == "<p>no head" + script)
  #expect(text(get("/index.html")) == text(get("/")))
  #expect(get("/%C3%A9/")?.status == 200)
  #expect(get("/%61/")?.status == 200)
}

@Test("other files are served as they are, with their type")
func file() {
  #expect(text(get("/a/data.csv")) == "1,2")
  #expect(get("/a/data.csv")?.headers["Content-Type"] == "text/csv; charset=utf-8")
  #expect(text(get("/a..b.txt")) == "dots")
}

@Test("a folder without its slash is redirected, within this server only")
func redirects() {
  #expect(get("/a")?.status == 308)
  #expect(get("/a")?.headers["Location"] == "/a/")
  #expect(get("/%C3%A9")?.headers["Location"] == "/%C3%A9/")
  for target in ["//a", "//evil.example/a", "/%2fa", "/a//", "///"] {
    #expect(get(target)?.status == 404, "\(target)")
    #expect(get(target)?.headers["Location"] == nil, "\(target)")
  }
}

@Test("an unknown page is the site's own, with the script")
func unknown() {
  #expect(get("/none")?.status == 404)
  #expect(text(get("/none")) == "<HEAD>\(script)</HEAD>lost")
  #expect(get("/a/data.csv/")?.status == 404)
}

@Test(
  "no path leads anywhere but to the files of the site",
  arguments: [
    "/../index.html", "/%2e%2e/index.html", "/%252e%252e/", "/..%2findex.html",
    "/a/..%5cindex.html",
    "/a\\index.html", "/a/../index.html", "/./index.html", "/%00", "/index.html%00",
    "/index.html%00.txt",
    "/%", "/%z", "/%zz", "/%2", "/%c0%ae", "/%ff", "/#", "/index.html#x", "/a b", "/.git/config",
    "/.env", "/etc/passwd", "/-assay/", "/-assay/events-", "/-assay/events-wrong",
    "/-assay/reload.js/x",
    "/index.html%0d%0aX:1", "/INDEX.HTML",
  ])
func traversal(target: String) {
  #expect(get(target)?.status == 404)
}

@Test("a target that is no path is refused", arguments: ["", "*", "http://localhost:4000/", "a"])
func noPath(target: String) {
  #expect(get(target)?.status == 400)
}

@Test(
  "HEAD has the headers of GET and no body", arguments: ["/", "/none", "/a", "/-assay/reload.js"])
func head(target: String) {
  let (full, head) = (get(target), get(target, method: "HEAD"))
  #expect(head?.status == full?.status)
  #expect(head?.headers == full?.headers)
  #expect(head?.headers["Content-Length"] == String(full?.body.count ?? -1))
  #expect(head?.body == [])
}

@Test("every answer says that nothing is kept, guessed at, framed or read from elsewhere")
func headers() {
  for target in ["/", "/none", "/a", "/a/data.csv", "/-assay/reload.js", "*"] {
    for (name, value) in guardingHeaders {
      #expect(get(target)?.headers[name] == value, "\(target)")
    }
    #expect(get(target)?.headers["Access-Control-Allow-Origin"] == nil)
  }
}

@Test("the site lives beneath its base path")
func base() {
  #expect(get("/", base: "/brief/")?.status == 307)
  #expect(get("/", base: "/brief/")?.headers["Location"] == "/brief/")
  #expect(get("/brief", base: "/brief/")?.headers["Location"] == "/brief/")
  #expect(get("/brief/", base: "/brief/")?.status == 200)
  #expect(get("/brief/a/data.csv", base: "/brief/")?.status == 200)
  #expect(get("/a/data.csv", base: "/brief/")?.status == 404)
  #expect(get("/-assay/reload.js", base: "/brief/")?.status == 200)
  #expect(PreviewConfiguration(basePath: "brief").basePath == "/brief/")
  #expect(PreviewConfiguration(basePath: "/").basePath == "/")
}

@Test("the events are found at their own address only")
func events() {
  let request = Request("GET", "/-assay/events-t0ken", host: "localhost:4000")
  #expect(reply(to: request, from: site()) == .events)
  #expect(get("/-assay/events-t0ken", method: "HEAD")?.status == 404)
}

// MARK: Who may ask

private func status(
  _ method: String = "GET", host: String?, origin: String? = nil, site fetchSite: String? = nil
) -> Int? {
  let request = Request(method, "/", host: host, origin: origin, fetchSite: fetchSite)
  guard case .response(let response) = reply(to: request, from: site()) else { return nil }
  return response.status
}

@Test(
  "our own names are answered",
  arguments: ["localhost:4000", "127.0.0.1:4000", "[::1]:4000", "LOCALHOST:4000"])
func ownHost(host: String) {
  #expect(status(host: host) == 200)
}

@Test(
  "any other name is refused",
  arguments: [
    nil, "", "evil", "evil:4000", "localhost", "localhost:4001", "localhost.evil:4000",
    "localhost.:4000",
    "127.0.0.1.evil:4000", "0.0.0.0:4000", "2130706433:4000", "[::]:4000", "[::1]",
    "localhost:4000 ",
    "localhost:4000, evil:4000", "user@localhost:4000", "localhost:04000",
  ])
func foreignHost(host: String?) {
  #expect(status(host: host) == 421)
  #expect(status("POST", host: host) == 421)
}

@Test("only our own origin is answered")
func origin() {
  let host = "127.0.0.1:4000"
  #expect(status(host: host, origin: "http://127.0.0.1:4000") == 200)
  for origin in [
    "null", "http://127.0.0.1", "http://127.0.0.1:4001", "https://127.0.0.1:4000", "http://evil",
    "http://localhost:4000", "http://10.0.0.1:4000", "",
  ] {
    #expect(status(host: host, origin: origin) == 403, "\(origin)")
  }
}

@Test("requests that another site caused are refused")
func fetchSite() {
  #expect(status(host: "localhost:4000", site: "none") == 200)
  #expect(status(host: "localhost:4000", site: "same-origin") == 200)
  #expect(status(host: "localhost:4000", site: "same-site") == 403)
  #expect(status(host: "localhost:4000", site: "cross-site") == 403)
  #expect(status(host: "localhost:4000", site: "") == 403)
}

@Test(
  "pages can only be read",
  arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "NONSENSE", ""])
func methods(method: String) {
  #expect(status(method, host: "localhost:4000") == 405)
}

// MARK: Builds

@Test("a build with errors keeps the last good site and shows its findings")
func failedBuild() {
  var snapshot = site()
  snapshot.take(PreviewBuild(files: [:], findings: "a.md:1:1: error", hasErrors: true))
  #expect(snapshot.files == files)
  #expect(snapshot.generation == "1")
  let event = String(decoding: event(snapshot), as: UTF8.self)
  #expect(
    event == "data: {\"findings\":\"a.md:1:1: error\",\"generation\":\"1\",\"hasErrors\":true}\n\n")
}

@Test("pages are loaded again when the site has changed, and only then")
func generations() {
  var snapshot = site()
  snapshot.take(PreviewBuild(files: files, findings: "new", hasErrors: false))
  #expect(snapshot.generation == "1")
  snapshot.take(PreviewBuild(files: [:], findings: "", hasErrors: false))
  #expect(snapshot.generation == "2")
}

@Test("before there is a site every page shows the findings, escaped, and changes with every build")
func noSite() {
  var snapshot = Snapshot(port: 4000, basePath: "/", token: "t")
  snapshot.take(PreviewBuild(files: files, findings: "'<script>' & more", hasErrors: true))
  #expect(snapshot.generation == "none-1")
  let request = Request("GET", "/any", host: "localhost:4000")
  guard case .response(let response) = reply(to: request, from: snapshot) else {
    Issue.record("no answer")
    return
  }
  #expect(response.status == 503)
  #expect(response.headers["Content-Type"] == "text/html; charset=utf-8")
  #expect(text(response).contains("&lt;script&gt;"))
  #expect(text(response).contains(#"data-generation="none-1""#))
  snapshot.fail("the disk is full")
  #expect(snapshot.generation == "none-2")
  snapshot.take(PreviewBuild(files: files, findings: "", hasErrors: false))
  #expect(snapshot.generation == "1")
}

@Test("an event is one line, whatever the findings hold")
func eventLines() {
  var snapshot = site()
  snapshot.fail("one\ntwo\r\nthree\u{2028}\u{0}")
  let bytes = event(snapshot)
  #expect(bytes.filter { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.count == 2)
  #expect(bytes.suffix(2) == Array("\n\n".utf8))
}

@Test("the script makes no markup from text")
func scriptIsTame() {
  let script = String(decoding: reloadScript(token: "abc"), as: UTF8.self)
  #expect(script.contains("/-assay/events-abc"))
  for danger in ["innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval("] {
    #expect(!script.contains(danger))
  }
}
