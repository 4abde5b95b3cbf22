/// The SHA-256 digest of some bytes (FIPS 180-4).
package struct SHA256: Hashable, Sendable {
  private let words: SIMD8<UInt32>

  package init(_ bytes: [UInt8]) {
    words = bytes.withUnsafeBytes { digest($0) }
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for i in 0..<8 {
      for shift in stride(from: 28, through: 0, by: -4) {
        digits.append(hexDigits[Int(words[i] >> UInt32(shift)) & 0xF])
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The 44 characters of base64 (RFC 4648) in which policies for browsers name a digest.
  var base64: String {
    var bytes = (0..<8).flatMap { i in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: words[i] >> UInt32($0)) }
    }
    bytes.append(0)
    var digits: [UInt8] = []
    for start in stride(from: 0, to: 33, by: 3) {
      let group = bytes[start..<start + 3].reduce(0) { $0 << 8 | Int($1) }
      for shift in [18, 12, 6, 0] { digits.append(base64Digits[group >> shift & 63]) }
    }
    // Of the last three bytes two belong to the digest.
    digits[43] = UInt8(ascii: "=")
    return String(decoding: digits, as: UTF8.self)
  }

  /// Reads what `hex` wrote.
  package init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 64 else { return nil }
    var words = SIMD8<UInt32>()
    for (i, digit) in digits.enumerated() {
      guard let value = hexDigits.firstIndex(of: digit) else { return nil }
      words[i / 8] = words[i / 8] << 4 | UInt32(value)
    }
    self.words = words
  }
}

private let base64Digits = Array(
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
private let hexDigits = Array("0123456789abcdef".utf8)

private func digest(_ message: UnsafeRawBufferPointer) -> SIMD8<UInt32> {
  var state = initialState
  withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
    let whole = message.count / 64 * 64
    for block in stride(from: 0, to: whole, by: 64) {
      compress(&state, UnsafeRawBufferPointer(rebasing: message[block..<block + 64]), schedule)
    }
    let tail = padded(message[whole...], count: message.count)
    tail.withUnsafeBytes { tail in
      for block in stride(from: 0, to: tail.count, by: 64) {
        compress(&state, UnsafeRawBufferPointer(rebasing: tail[block..<block + 64]), schedule)
      }
    }
  }
  return state
}

/// The last bytes of a message with the bit 1, zeros, and the message's length in bits.
private func padded(_ rest: Slice<UnsafeRawBufferPointer>, count: Int) -> [UInt8] {
  var tail = Array(rest) + [0x80]
  while tail.count % 64 != 56 { tail.append(0) }
  let bits = UInt64(count) * 8
  for shift in stride(from: 56, through: 0, by: -8) {
    tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
  }
  return tail
}

private func compress(
  _ state: inout SIMD8<UInt32>, _ block: UnsafeRawBufferPointer,
  _ w: UnsafeMutableBufferPointer<UInt32>
) {
  for t in 0..<16 {
    w[t] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: 4 * t, as: UInt32.self))
  }
  for t in 16..<64 {
    let x = w[t - 15]
    let y = w[t - 2]
    let s0 = rotated(x, 7) ^ rotated(x, 18) ^ (x >> 3)
    let s1 = rotated(y, 17) ^ rotated(y, 19) ^ (y >> 10)
    w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
  }
  var (a, b, c, d) = (state[0], state[1], state[2], state[3])
  var (e, f, g, h) = (state[4], state[5], state[6], state[7])
  roundConstants.withUnsafeBufferPointer { k in
    for t in 0..<64 {
      let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = (e & f) ^ (~e & g)
      let t1 = h &+ s1 &+ choice &+ k[t] &+ w[t]
      let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ t1)
      (d, c, b, a) = (c, b, a, t1 &+ s0 &+ majority)
    }
  }
  state = state &+ SIMD8(a, b, c, d, e, f, g, h)
}

private func rotated(_ x: UInt32, _ count: UInt32) -> UInt32 {
  (x >> count) | (x << (32 - count))
}

/// The first 32 bits of the fractional parts of the square roots of the first 8 primes.
private let initialState = SIMD8<UInt32>(
  0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
  0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: [UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
  0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
  0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
  0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
  0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
  0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
  0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
  0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
  0xc671_78f2,
]
