import Testing
@testable import Markdown
@Test func timing() {
  for i in hostileNames.indices {
    let c = ContinuousClock(); let t = c.measure { _ = parsed(hostileNames[i].text) }
    if t > .milliseconds(300) { print("TIME", hostileNames[i].name, t) }
  }
}
