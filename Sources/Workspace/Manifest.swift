import Foundation
import Site

/// Which files of the output folder are ours, and what they hold: `manifest.json`.
struct Manifest: Hashable {
  static let fileName = "manifest.json"

  /// The digest of each file by its path beneath the output folder.
  var files: [String: SHA256]

  init(files: [String: SHA256]) {
    self.files = files
  }

  /// Reads a manifest; `nil` if the bytes are none of ours, or of another version.
  init?(_ bytes: [UInt8]) {
    guard let shape = try? JSONDecoder().decode(Shape.self, from: Data(bytes)),
      shape.generator == generator, shape.format == format
    else { return nil }
    files = [:]
    for file in shape.files {
      guard flaw(inOutputPath: file.path) == nil, let digest = SHA256(hex: file.sha256) else {
        return nil
      }
      files[file.path] = digest
    }
  }

  /// The manifest as it is written: sorted by path, one file a line.
  var bytes: [UInt8] {
    let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "{\"path\": \(jsonString($0.key)), \"sha256\": \"\($0.value.hex)\"}" }
    let list = lines.isEmpty ? "[]" : "[\n    " + lines.joined(separator: ",\n    ") + "\n  ]"
    let text =
      "{\n  \"generator\": \"\(generator)\",\n  \"format\": \(format),\n  \"files\": \(list)\n}\n"
    return Array(text.utf8)
  }
}

private let generator = "assay"
private let format = 1

private struct Shape: Decodable {
  let generator: String
  let format: Int
  let files: [File]

  struct File: Decodable {
    let path: String
    let sha256: String
  }
}

/// A path in quotes; it holds no control characters.
private func jsonString(_ path: String) -> String {
  var result: [UInt8] = [UInt8(ascii: "\"")]
  for byte in path.utf8 {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { result.append(0x5C) }
    result.append(byte)
  }
  return String(decoding: result + [UInt8(ascii: "\"")], as: UTF8.self)
}
