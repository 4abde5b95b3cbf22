import Charts

/// The `_headers` file, which several hosts read: what browsers may do with the files of charts.
///
/// Pages carry their policy themselves; an SVG file has no place for one. It may use its own style
/// sheet, which is always the same bytes, and nothing else.
func headers(_ address: Address) -> [UInt8] {
  let digest = SHA256(Array(darkStyle.utf8)).base64
  return Array(
    """
    \(address.href(Path.charts))*
      Content-Security-Policy: default-src 'none'; style-src 'sha256-\(digest)'
      X-Content-Type-Options: nosniff

    """.utf8)
}
