import Foundation

/// What a golden comparison found; empty when the output equals the file.
///
/// With `UPDATE_GOLDENS=1` in the environment the file is rewritten **and** a difference is still
/// reported, so that no run passes without having compared.
/// - Parameters:
///   - name: the file's name in `Goldens/` beside the test.
///   - testFile: leave it out; the place of the test.
package func goldenDifference(
  _ bytes: [UInt8], _ name: String, testFile: String = #filePath
) -> String? {
  let file = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Goldens").appendingPathComponent(name)
  let expected = try? Data(contentsOf: file)
  if let expected, Array(expected) == bytes { return nil }
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    do { try Data(bytes).write(to: file) } catch { return "cannot write \(file.path): \(error)" }
    return "\(name) was rewritten; read the difference and run again without UPDATE_GOLDENS"
  }
  guard let expected else { return "\(name) does not exist; UPDATE_GOLDENS=1 writes it" }
  let old = String(decoding: expected, as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  let new = String(decoding: bytes, as: UTF8.self).split(
    separator: "\n", omittingEmptySubsequences: false)
  for (i, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
    return "\(name), line \(i + 1):\n- \(pair.0)\n+ \(pair.1)"
  }
  return "\(name) has \(old.count) lines, the output \(new.count)"
}
