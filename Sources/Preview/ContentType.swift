/// The media type of a file, by the ending of its name.
func contentType(of path: String) -> String {
  let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
  guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return unknownType }
  let ending = String(decoding: name[name.index(after: dot)...], as: UTF8.self).lowercased()
  return types[ending] ?? unknownType
}

private let unknownType = "application/octet-stream"

private let types = [
  "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
  "js": "text/javascript; charset=utf-8", "txt": "text/plain; charset=utf-8",
  "csv": "text/csv; charset=utf-8", "json": "application/json",
  "xml": "application/xml; charset=utf-8", "atom": "application/atom+xml; charset=utf-8",
  "webmanifest": "application/manifest+json", "svg": "image/svg+xml", "png": "image/png",
  "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
  "avif": "image/avif", "ico": "image/x-icon", "woff2": "font/woff2", "pdf": "application/pdf",
]
