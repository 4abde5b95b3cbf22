/// The results of `transform` in the order of the elements, computed side by side.
///
/// Elements are dealt out in chunks, so that a small job does not pay for a task each.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
) async -> [Result] {
  let chunk = max(1, min(32, elements.count / 16))
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    for start in stride(from: 0, to: elements.count, by: chunk) {
      let slice = elements[start..<min(start + chunk, elements.count)]
      group.addTask { (start, slice.map(transform)) }
    }
    var parts: [(Int, [Result])] = []
    for await part in group { parts.append(part) }
    return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}
