import Foundation
import Site
import TestSupport
import Testing

@Test(
  "the digests of FIPS 180-4",
  arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
func vectors(text: String, digest: String) {
  #expect(SHA256(Array(text.utf8)).hex == digest)
}

@Test("the digest is that of sha256sum for every length around the blocks")
func againstTool() throws {
  let tool = "/usr/bin/sha256sum"
  try #require(FileManager.default.isExecutableFile(atPath: tool))
  let folder = try TemporaryFolder()
  var generator = Generator(seed: 1)
  var expected: [String] = []
  var paths: [String] = []
  for count in Array(0...130) + [1000, 65_537] {
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let path = folder["\(count)"]
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    paths.append(path)
    expected.append("\(SHA256(bytes).hex)  \(path)")
  }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: tool)
  process.arguments = paths
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  #expect(text.split(separator: "\n").map(String.init) == expected)
}

@Test("a digest is read back from its digits and from nothing else")
func digits() {
  let digest = SHA256(Array("x".utf8))
  #expect(SHA256(hex: digest.hex) == digest)
  #expect(SHA256(hex: digest.hex.uppercased()) == nil)
  #expect(SHA256(hex: String(digest.hex.dropLast())) == nil)
  #expect(SHA256(hex: String(digest.hex.dropLast()) + "g") == nil)
}
