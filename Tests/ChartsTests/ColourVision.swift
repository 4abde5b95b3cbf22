import Foundation

/// A colour as light: linear red, green and blue, 0 to 1.
struct LinearColour {
  var red: Double
  var green: Double
  var blue: Double

  /// - Parameter hex: `#1f5fa8`.
  init(hex: String) {
    let digits = Array(hex.utf8.dropFirst()).map { digit -> Double in
      Double(Int(String(UnicodeScalar(digit)), radix: 16) ?? 0)
    }
    let channels = [0, 2, 4].map { index -> Double in
      let value = (digits[index] * 16 + digits[index + 1]) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    (red, green, blue) = (channels[0], channels[1], channels[2])
  }

  /// As somebody sees it who lacks one kind of cones.
  ///
  /// G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A Physiologically-based Model for
  /// Simulation of Color Vision Deficiency (2009), severity 1.0.
  func seen(with vision: ColourVision) -> LinearColour {
    let rows = vision.rows.map { row in
      min(1, max(0, row.0 * red + row.1 * green + row.2 * blue))
    }
    var result = self
    (result.red, result.green, result.blue) = (rows[0], rows[1], rows[2])
    return result
  }

  /// CIELAB under D65.
  var lab: (l: Double, a: Double, b: Double) {
    let x = (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047
    let y = 0.2126729 * red + 0.7151522 * green + 0.0721750 * blue
    let z = (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883
    let f = [x, y, z].map { (t: Double) -> Double in
      let slope = 24389.0 / 27
      return t > 216.0 / 24389 ? cbrt(t) : (slope * t + 16) / 116
    }
    return (116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]))
  }
}

enum ColourVision: CaseIterable {
  case protanopia, deuteranopia, tritanopia

  fileprivate var rows: [(Double, Double, Double)] {
    switch self {
    case .protanopia:
      [
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
      ]
    case .deuteranopia:
      [
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
      ]
    case .tritanopia:
      [
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
      ]
    }
  }
}

/// The difference of two colours after CIE 142:2001, CIEDE2000, with all weights 1.
func difference(_ first: LinearColour, _ second: LinearColour) -> Double {
  let (p, q) = (first.lab, second.lab)
  let meanChroma = (hypot(p.a, p.b) + hypot(q.a, q.b)) / 2
  let g = 0.5 * (1 - sqrt(pow(meanChroma, 7) / (pow(meanChroma, 7) + pow(25, 7))))
  let (a1, a2) = (p.a * (1 + g), q.a * (1 + g))
  let (c1, c2) = (hypot(a1, p.b), hypot(a2, q.b))
  func hue(_ a: Double, _ b: Double) -> Double {
    guard a != 0 || b != 0 else { return 0 }
    let degrees = atan2(b, a) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }
  let (h1, h2) = (hue(a1, p.b), hue(a2, q.b))
  var turn = h2 - h1
  if c1 * c2 == 0 {
    turn = 0
  } else if turn > 180 {
    turn -= 360
  } else if turn < -180 {
    turn += 360
  }
  let (dL, dC) = (q.l - p.l, c2 - c1)
  let dH = 2 * sqrt(c1 * c2) * sin(turn * .pi / 360)
  let (meanL, meanC) = ((p.l + q.l) / 2, (c1 + c2) / 2)
  var meanH = h1 + h2
  if c1 * c2 != 0 {
    meanH = abs(h1 - h2) <= 180 ? meanH / 2 : (meanH < 360 ? meanH + 360 : meanH - 360) / 2
  }
  func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
  let waves = [
    -0.17 * cosine(meanH - 30), 0.24 * cosine(2 * meanH), 0.32 * cosine(3 * meanH + 6),
    -0.20 * cosine(4 * meanH - 63),
  ]
  let t = waves.reduce(1, +)
  let square = pow(meanL - 50, 2)
  let sL = 1 + 0.015 * square / sqrt(20 + square)
  let sC = 1 + 0.045 * meanC
  let sH = 1 + 0.015 * meanC * t
  let rC = 2 * sqrt(pow(meanC, 7) / (pow(meanC, 7) + pow(25, 7)))
  let angle: Double = 60 * exp(-pow((meanH - 275) / 25, 2))
  let rT = -sin(angle * .pi / 180) * rC
  let (l, c, h) = (dL / sL, dC / sC, dH / sH)
  return sqrt(l * l + c * c + h * h + rT * c * h)
}
