import Testing

@testable import Site

/// The example publication at an address with a path, built once.
private let moved = Task {
  var options = BuildOptions(date: day("2026-01-01"))
  options.baseURL = "https://example.org/trial/brief/"
  return await RealContent.build(options)
}

@Test("under a path, every link of every page begins with it, or leads out, or stays on the page")
func basePath() async {
  let result = await moved.value
  #expect(result.pages.count > 40)
  for (path, page) in result.pages {
    let links = attributes("href", in: page) + attributes("src", in: page)
    #expect(links.count > 5, "\(path)")
    for link in links {
      let isFine = ["/trial/brief/", "#", "https://", "http://", "mailto:"].contains {
        link.hasPrefix($0)
      }
      #expect(isFine, "\(path) links to '\(link)'")
      #expect(!link.contains("bayan-obo-brief.example") || link.hasPrefix("mailto:"), "\(path)")
    }
  }
}

@Test("every page says where it lives, and no two say the same")
func canonical() async {
  let result = await moved.value
  var seen: Set<String> = []
  #expect(result.pages.count > 40)
  for (path, page) in result.pages where path != "404.html" {
    let address = path.hasSuffix("index.html") ? String(path.dropLast(10)) : path
    let link = "<link rel=\"canonical\" href=\"https://example.org/trial/brief/\(address)\">"
    #expect(page.contains(link), "\(path)")
    #expect(seen.insert(address).inserted)
  }
}

@Test("every link within the site leads to a file of it, and every fragment to an id")
func noBrokenLink() async {
  let result = await moved.value
  var ids: [String: Set<String>] = [:]
  for file in result.files {
    ids[file.path] = Set(attributes("id", in: String(decoding: file.bytes, as: UTF8.self)))
  }
  #expect(result.pages.count > 40)
  for (path, page) in result.pages {
    for link in attributes("href", in: page) {
      guard link.hasPrefix("#") || link.hasPrefix("/trial/brief/") else { continue }
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      var target = path
      if let first = parts.first, !first.isEmpty {
        target = Path.file(String(first.dropFirst(13)))
      }
      let known = ids[target]
      #expect(known != nil, "\(path) links to '\(link)'")
      if parts.count == 2, let known {
        #expect(known.contains(String(parts[1])), "\(path) links to '\(link)'")
      }
    }
  }
}

@Test("no page gives one id to two things")
func uniqueIDs() async {
  let result = await moved.value
  #expect(result.pages.count > 40)
  for (path, page) in result.pages {
    let ids = attributes("id", in: page)
    #expect(Set(ids).count == ids.count, "\(path)")
  }
}
