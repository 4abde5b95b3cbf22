/// The candidate a writer most likely meant by `word`, or `nil` when none is near.
///
/// Near is an edit distance (insertions, deletions, replacements, swaps of neighbours) of at most
/// a third of the word's length, at least one and at most three. Ties go to the first in order.
package func nearMiss(to word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.utf8)
  let limit = Swift.min(3, Swift.max(1, wanted.count / 3))
  var best: (distance: Int, candidate: String)?
  for candidate in candidates.sorted() where candidate != word {
    let other = Array(candidate.utf8)
    guard abs(other.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, other)
    if distance <= limit, distance < best?.distance ?? .max {
      best = (distance, candidate)
    }
  }
  return best?.candidate
}

/// The optimal string alignment distance between two byte strings.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  if a.isEmpty || b.isEmpty { return Swift.max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      row[j] = Swift.min(
        last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = Swift.min(row[j], beforeLast[j - 2] + 1)
      }
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
