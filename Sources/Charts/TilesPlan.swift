/// Single values as text, side by side.
package struct TilesPlan: Sendable, Hashable {
  package let tiles: [Tile]

  package init(tiles: [Tile]) {
    self.tiles = tiles
  }

  package struct Tile: Sendable, Hashable {
    package let datum: Datum
    /// Which way a growth or a gap goes; `nil` where the value has no direction.
    package let direction: Direction?
    /// One comparison in words: "2.5 pp above the industry of Baotou"; `nil` if there is none.
    package let comparison: String?

    package init(datum: Datum, direction: Direction?, comparison: String?) {
      self.datum = datum
      self.direction = direction
      self.comparison = comparison
    }
  }
}

/// Which way a value goes; shown as an arrow and a word.
package enum Direction: String, Sendable, CaseIterable {
  case up, down
}
