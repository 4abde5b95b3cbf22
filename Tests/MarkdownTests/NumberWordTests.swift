import Testing

@Test(
  "a number word of any size counts in front of a unit or a noun, with up to three words between",
  arguments: [
    ("after thirteen days", ["thirteen days"]),
    ("some twenty-five percent", ["twenty-five percent"]),
    ("for fifty-four months", ["fifty-four months"]), ("two hundred plants shut", ["two hundred"]),
    ("two hundred and fifty tonnes", ["two hundred and fifty tonnes"]),
    ("two and a half years", ["two and a half years"]),
    ("three point two percentage points", ["three point two percentage points"]),
    ("four new signals came", ["four"]), ("three large new plants", ["three"]),
    ("six wind power supply firms", ["six"]), ("two state-owned mines", ["two"]),
    ("a dozen mines", ["a dozen"]), ("two million", ["two million"]), ("a million", ["a million"]),
    ("two, three or five years", ["two", "three or five years"]),
    ("between two and five years", ["two", "five years"]), ("one in five", ["one"]),
    ("nine out of ten", ["nine"]), ("zero percent", ["zero percent"]),
    ("thirteen of them", []), ("two of the large mines", []), ("a hundred ways", []),
    ("two said that mines shut", []), ("one more mine", []), ("one in charge", []),
    ("one in 2024", ["2024 (date)"]), ("seven went to the firms", []), ("a two-way street", []),
  ])
func cardinals(_ text: String, _ expected: [String]) {
  #expect(numbers(text) == expected)
}

@Test(
  "a part of a whole is a number in words",
  arguments: [
    ("half of it", ["half"]), ("half the output", ["half"]), ("fell by half.", ["half"]),
    ("nearly half and", ["half"]), ("half an hour", ["half an hour"]),
    ("half a million tonnes", ["half a million tonnes"]), ("a third of it", ["a third"]),
    ("two thirds", ["two thirds"]), ("one-third went", ["one-third"]),
    ("three quarters of it", ["three quarters"]), ("a quarter of it", ["a quarter"]),
    ("more than a quarter.", ["a quarter"]), ("a third more than", ["a third"]),
    ("four-fifths", ["four-fifths"]), ("½ of it", ["½"]), ("⅔ tonnes", ["⅔ tonnes"]),
    ("the first quarter", []), ("in the quarter", []), ("the second half of it", []),
    ("a third-party audit", []), ("by a third party", []), ("a third plant", []),
    ("a half-hearted try", []), ("a quarter later", []), ("a half-year report", []),
  ])
func fractions(_ text: String, _ expected: [String]) {
  #expect(numbers(text) == expected)
}

@Test(
  "multiples and magnitudes are numbers in words",
  arguments: [
    ("double-digit rates", ["double-digit"]), ("in single digits", ["single digits"]),
    ("dozens of wells", ["dozens"]), ("tens of thousands of people", ["tens of thousands"]),
    ("by orders of magnitude", ["orders of magnitude"]),
    ("an order of magnitude", ["an order of magnitude"]), ("a tenfold rise", ["tenfold"]),
    ("rose twofold, then threefold", ["twofold", "threefold"]), ("10-fold", ["10-fold"]),
    ("output doubled", ["doubled"]), ("has tripled", ["tripled"]), ("was halved", ["halved"]),
    ("quadrupled since", ["quadrupled"]), ("double the size", ["double"]),
    ("it will double", ["double"]), ("twice as much", ["twice"]), ("more than twice", ["twice"]),
    ("they doubled down", []), ("double-edged", []), ("a double standard", []),
    ("to double check", []), ("asked twice.", []), ("in order of magnitude", []),
    ("a single digitised map", []), ("manifold scaffolds", []), ("dozens went", []),
  ])
func multiples(_ text: String, _ expected: [String]) {
  #expect(numbers(text) == expected)
}

@Test(
  "a superlative ranks if it has a scope, an ordinal if it is a place or a run",
  arguments: [
    ("the largest mine in the world", ["largest"]), ("the world’s largest mine", ["largest"]),
    ("China's biggest port", ["biggest"]), ("the world’s single largest mine", ["largest"]),
    ("the second-largest city in China", ["second-largest"]),
    ("its third largest town", ["third largest"]), ("the 2nd-largest one", ["2nd-largest"]),
    ("the highest rate of the region", ["highest"]), ("the fastest worldwide", ["fastest"]),
    ("the largest (and only) site for ores in the country", ["largest"]),
    ("the only zone in China", ["only"]), ("China’s only zone", ["only"]),
    ("the world's first ship", ["first"]), ("it ranked first.", ["first"]),
    ("for a second straight month", ["second"]), ("a fifth consecutive year", ["fifth"]),
    ("the third month running", ["third"]), ("the fourth year in a row", ["fourth"]),
    ("in second place", ["second"]),
    ("the largest developing countries", []), ("the largest part.", []),
    ("one of the largest mines in China", []), ("many of the world’s largest economies", []),
    ("among the largest in Asia", []), ("largest in May", []), ("the largest. In China", []),
    ("only a few in China", []), ("it’s only fair", []), ("the first time", []),
    ("first, they met", []), ("second, they left", []), ("a second plan", []),
    ("China’s first quarter", []), ("the first in a series", []),
  ])
func ranks(_ text: String, _ expected: [String]) {
  #expect(numbers(text) == expected)
}

@Test("a binding in words is a mention, once, whether a number phrase is in it or not")
func boundWords() {
  #expect(
    numbers("[first](figure:a), [more than a quarter](figure:b), [a few of them](figure:c) and 5")
      == ["first (bound)", "a quarter (bound)", "a few of them (bound)", "5"])
  #expect(numbers("the [largest](figure:a) in China") == ["largest (bound)"])
  #expect(numbers("19 to [20%](figure:a)") == ["19 to 20%", "20% (bound)"])
}
