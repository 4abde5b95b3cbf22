import Foundation
import Testing

@testable import Charts

private func luminance(_ colour: StaticString) -> Double {
  let digits = colour.description.dropFirst()
  let channels = [0, 2, 4].map { offset -> Double in
    let start = digits.index(digits.startIndex, offsetBy: offset)
    let part = digits[start..<digits.index(start, offsetBy: 2)]
    let value = Double(Int(part, radix: 16) ?? 0) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
}

private func contrast(_ a: StaticString, _ b: StaticString) -> Double {
  let (x, y) = (luminance(a), luminance(b))
  return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

@Test func marksAreSeenOnTheirGround() {
  for role in Role.allCases where role != .background && role != .track {
    #expect(contrast(role.light, Role.background.light) >= 3, "\(role), light")
    #expect(contrast(role.dark, Role.background.dark) >= 3, "\(role), dark")
  }
}

@Test func textIsReadOnItsGround() {
  for role in [Role.ink, .muted, .down] {
    #expect(contrast(role.light, Role.background.light) >= 4.5)
    #expect(contrast(role.dark, Role.background.dark) >= 4.5)
  }
}

/// The page's style sheet recolours every class that a drawing may carry, in the same colours.
@Test func theStyleSheetHasTheDarkColoursOfTheTheme() throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Templates/assets/chart.css")
  let sheet = try String(contentsOf: file, encoding: .utf8)
  let dark = try #require(sheet.split(separator: "\n").first { $0.contains("screen and") })
  #expect(dark.contains(".chart{fill:\(Role.ink.dark)}"))
  for role in Role.allCases where role != .ink {
    if !role.isLine {
      #expect(dark.contains(".chart .\(role.fillClass){fill:\(role.dark)}"), "\(role)")
    }
    if role != .background, role != .zero {
      #expect(dark.contains(".chart .\(role.strokeClass){stroke:\(role.dark)}"), "\(role)")
    }
  }
  #expect(dark.contains(".chart .zero{stroke:\(Role.zero.dark)}"))
}

@Test func theDarkStyleNamesEveryClass() {
  for role in Role.allCases where role != .ink {
    #expect(darkStyle.contains(".\(role.isLine ? role.strokeClass : role.fillClass){"))
  }
  #expect(!darkStyle.contains("<"))
}
