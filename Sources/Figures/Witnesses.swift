import YAML

/// Who stands behind a figure: the chains of all figures that agree with it on the same thing.
package struct Witnesses: Sendable, Hashable {
  /// How many different publishers repeat it, roots left out unless they are the nearest publisher.
  package let outlets: Int
  /// How many different owners of roots it goes back to; unnamed roots count as one.
  package let roots: Int
  /// The largest number of chains that are independent of each other.
  package let independent: Int
  /// Whether there may be more: only the first 12 chains were compared in all combinations.
  package let isLowerBound: Bool
  /// Whether a link between root and publisher is not named.
  package let hasUnnamedLink: Bool
  /// Whether it is our own calculation.
  package let isOurs: Bool

  /// "3 outlets, 1 root"; "our calculation" for what we computed.
  package var text: String {
    isOurs || outlets == 0 ? rootText : "\(counted(outlets, "outlet")), \(rootText)"
  }

  /// "1 root", "1 root, with an unnamed link", "no named root", "our calculation".
  package var rootText: String {
    if isOurs { return "our calculation" }
    if independent == 0 { return "no named root" }
    return counted(roots, "root") + (hasUnnamedLink ? ", with an unnamed link" : "")
  }

  /// "counts as one", "2 independent chains", "at least 3 independent chains", "counts as none".
  package var countText: String {
    switch independent {
    case 0: isOurs ? "not counted" : "counts as none"
    case 1: "counts as one"
    default: "\(isLowerBound ? "at least " : "")\(independent) independent chains"
    }
  }
}

private func counted(_ n: Int, _ noun: String) -> String { "\(n) \(noun)\(n == 1 ? "" : "s")" }

/// The chains behind a statement, counted.
///
/// Two chains are independent if they share no link, their roots have different owners, neither
/// root is unnamed, and no link in either is unnamed: an unknown link may be one that both share.
package func witnesses(of chains: [[ChainLink]], registry: Registry) -> Witnesses {
  var distinct: [Witness] = []
  var seen: Set<[String]> = []
  for chain in chains {
    let keys = chain.map(\.source.value)
    if seen.insert(keys).inserted { distinct.append(Witness(keys, registry)) }
  }
  let published = distinct.filter { !$0.isOurs }
  let outlets = Set(published.flatMap(\.outlets))
  let named = published.filter { !$0.hasUnnamedRoot }
  let owners = Set(named.map(\.rootOwner))
  let hasUnnamedRoot = named.count < published.count
  let (count, isExact) = largestIndependentSet(of: named)
  return Witnesses(
    outlets: outlets.count, roots: owners.count + (hasUnnamedRoot ? 1 : 0), independent: count,
    isLowerBound: !isExact, hasUnnamedLink: published.contains(where: \.hasUnnamedLink),
    isOurs: published.isEmpty)
}

/// One chain, as a witness.
private struct Witness {
  let sources: Set<String>
  /// All links but the root, or the one there is.
  let outlets: [String]
  let rootOwner: String
  let hasUnnamedRoot: Bool
  let hasUnnamedLink: Bool
  let isOurs: Bool

  init(_ keys: [String], _ registry: Registry) {
    let root = keys.last ?? ""
    sources = Set(keys)
    outlets = keys.count > 1 ? Array(keys.dropLast()) : keys
    rootOwner = registry.sources[root]?.owner ?? root
    hasUnnamedRoot = registry.sources[root]?.kind == .unnamed
    hasUnnamedLink = keys.dropLast().contains { registry.sources[$0]?.kind == .unnamed }
    isOurs = root == Source.ourselves.key
  }

  func isIndependent(of other: Witness) -> Bool {
    rootOwner != other.rootOwner && !hasUnnamedLink && !other.hasUnnamedLink
      && sources.isDisjoint(with: other.sources)
  }
}

/// Up to this many chains all combinations are tried.
private let exactChains = 12

/// The size of the largest set of chains that are independent of each other, and whether it is
/// certain that there is no larger one.
private func largestIndependentSet(of all: [Witness]) -> (count: Int, isExact: Bool) {
  guard !all.isEmpty else { return (0, true) }
  guard all.count <= exactChains else {
    var chosen: [Witness] = []
    for chain in all where chosen.allSatisfy({ $0.isIndependent(of: chain) }) {
      chosen.append(chain)
    }
    return (chosen.count, false)
  }
  // Which chains each is independent of, as bits.
  let friends = all.map { a in
    all.indices.reduce(0) { $0 | (a.isIndependent(of: all[$1]) ? 1 << $1 : 0) }
  }
  var best = 1
  for choice in 1..<(1 << all.count) where choice.nonzeroBitCount > best {
    let isClique = all.indices.allSatisfy { i in
      choice >> i & 1 == 0 || choice & ~(1 << i) & ~friends[i] == 0
    }
    if isClique { best = choice.nonzeroBitCount }
  }
  return (best, true)
}

extension FigureSet {
  /// The chains behind a figure: its own, and those of the figures that agree with it on the same
  /// thing.
  ///
  /// Undated figures are the same statement only if they go back to the same root: nothing else
  /// shows that they speak of the same time.
  package func witnesses(of figure: Figure) -> Witnesses {
    Figures.witnesses(of: agreeing(with: figure).map(\.chain), registry: registry)
  }

  /// The figure, and the published ones of its series whose values its rounding allows.
  package func agreeing(with figure: Figure) -> [Figure] {
    guard !figure.isComputed, let interval = figure.interval else { return [figure] }
    let others = sameSeries(as: figure).filter { other in
      other !== figure && !other.isComputed
        && other.interval.map { $0.intersects(interval) } == true
    }
    return [figure] + others
  }
}
