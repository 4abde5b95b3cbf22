/// Whether a file's or folder's name can stand in an address: `a`–`z`, digits and hyphens, 1 to
/// 100 of them, neither first nor last a hyphen.
func isSlug(_ name: some StringProtocol) -> Bool {
  let bytes = Array(name.utf8)
  return (1...100).contains(bytes.count) && bytes.first != UInt8(ascii: "-")
    && bytes.last != UInt8(ascii: "-")
    && bytes.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
}
