/// The English words that decide what a number in prose is.
///
/// All are in lower case unless said otherwise.
enum NumberWords {
  /// What a word can begin.
  enum Role {
    /// `one` to `nine`, `ten` to `nineteen`, `twenty` to `ninety`.
    case digit, teen, tens
    /// `hundred`, `million`, `dozen`: multiplies what stands before.
    case scale
    /// `a`, `an`: stands for one in front of a scale or a part.
    case article
    case half
    /// `dozens`, `thousands`: a number in front of `of`.
    case multitude
    /// `tenfold`.
    case fold
    /// `doubled`: a change that is a number.
    case change
    /// `double`: a number as a verb, in front of `the`, and in `double-digit`.
    case multiple
    /// `single`, of `single-digit`.
    case single
    case twice
    /// `orders`, of `orders of magnitude`.
    case orders
    case ordinal
    case superlative
    /// `only`: a rank behind a possessive.
    case only
  }

  static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for (role, words) in listed {
      for word in words.split(separator: " ") { roles[String(word)] = role }
    }
    return roles
  }()

  private static let listed: [(Role, String)] = [
    (.digit, "one two three four five six seven eight nine zero"),
    (
      .teen,
      "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    ),
    (.tens, "twenty thirty forty fifty sixty seventy eighty ninety"),
    (.scale, "hundred thousand million billion trillion dozen"), (.article, "a an"),
    (.half, "half"), (.multitude, "tens dozens hundreds thousands millions billions trillions"),
    (
      .fold,
      "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold "
        + "twentyfold hundredfold thousandfold"
    ),
    (
      .change,
      "doubled doubling doubles tripled tripling triples trebled trebling trebles quadrupled "
        + "quadrupling quadruples quintupled quintupling halved halving"
    ), (.multiple, "double triple treble quadruple halve"), (.single, "single"), (.twice, "twice"),
    (.orders, "orders order"),
    (
      .ordinal,
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        + "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    ),
    (
      .superlative,
      "largest biggest greatest smallest highest lowest fastest slowest longest oldest richest "
        + "deepest strongest heaviest costliest cheapest tallest busiest"
    ), (.only, "only"),
  ]

  /// Parts of a whole, as in `a third of`.
  static let part = words("half third quarter fifth sixth seventh eighth ninth tenth twentieth")
    .union(words("hundredth thousandth"))

  /// Parts in the plural, as in `two thirds`.
  static let parts = words("thirds quarters fifths sixths sevenths eighths ninths tenths")
    .union(words("twentieths hundredths thousandths"))

  /// Words behind which a part needs no `of`: `nearly a third`, `fell by half`.
  static let hedges = words(
    "nearly almost about roughly around approximately over under than by to least most exactly "
      + "only just barely fully some")

  /// Words that compare, behind a part or a multiple: `a third more`.
  static let comparatives = words(
    "more less fewer higher lower larger smaller faster slower bigger as above below")

  /// Words in front of which `half`, `double` and `twice` are numbers.
  static let determiners = words("the its their his her our this that these those what all as")

  /// Words behind which `double` and its like are verbs or measures.
  static let beforeMultiple = words(
    "to will would could may might should than nearly almost about roughly")

  /// Words that never stand between a number and what it counts.
  static let stops = words(
    "of the a an and or nor to in on at by for from with within as is are was were be been being "
      + "has have had do does did will would can could may might must shall should not no that "
      + "which who whom whose this these those it its they their them he his she her we our us "
      + "you your i than then so but if when where while because said says say each every all any "
      + "some into onto about after before between both per also even too up down out over under")

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
