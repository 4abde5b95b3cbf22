/// The words that give a superlative its scope.
enum ScopeWords {
  /// What something can be the largest of, without a name.
  static let scopes: Set<String> = [
    "world", "country", "nation", "region", "province", "city", "continent", "globe", "planet",
    "district", "county", "state", "earth",
  ]

  /// Words that are a scope by themselves.
  static let everywhere: Set<String> = ["worldwide", "globally", "nationwide", "anywhere"]

  static let prepositions: Set<String> = ["in", "of", "within", "across", "on", "throughout"]

  /// Words with `’s` that own nothing.
  static let pronouns: Set<String> = [
    "it", "that", "what", "he", "she", "there", "here", "who", "let", "where", "this", "how",
  ]

  /// Words in front of `of the largest` that leave its rank open.
  static let quantifiers: Set<String> = [
    "one", "some", "many", "several", "few", "most", "all", "any", "none", "each", "two", "three",
    "four", "five",
  ]
}
