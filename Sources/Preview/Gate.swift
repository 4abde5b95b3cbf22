/// Turns away every request that does not come from a page of this very server or from its user.
///
/// A web page elsewhere can make the user's browser send requests here, under our address or,
/// by a name that it makes point here, under its own. The `Host` shows the second, `Origin` and
/// `Sec-Fetch-Site` the first.
/// - Returns: the status to refuse with; `nil` if the request may pass.
func refusal(of request: Request, port: UInt16) -> (status: Int, reason: String)? {
  let hosts = ["localhost", "127.0.0.1", "[::1]"].map { port == 80 ? $0 : "\($0):\(port)" }
  guard let host = request.host?.lowercased(), hosts.contains(host) else {
    return (421, "This server answers for localhost only.")
  }
  if let origin = request.origin, origin.lowercased() != "http://" + host {
    return (403, "This server answers its own pages only.")
  }
  if let site = request.fetchSite, site != "none", site != "same-origin" {
    return (403, "This server answers its own pages only; type the address by hand.")
  }
  guard request.method == "GET" || request.method == "HEAD" else {
    return (405, "Pages can only be read.")
  }
  return nil
}
