import Testing

let constantCases = [
  FindingCase(
    "constants that name what is not declared",
    """
    === constants.yml
    use: {name: Use, value: "161.9", unit: quad/year, source: An agency, lenient: power}
    #~ constant-unknown
    #= use: {name: Use, value: "161.9", unit: quad/year, source: An agency}
    home: {name: A home, value: "76.8", unit: MMBtu/year, source: An agency, times: hoems}
    #~ constant-unknown
    #= home: {name: A home, value: "76.8", unit: MMBtu/year, source: An agency, times: homes}
    homes: {name: Homes, value: "123.5", scale: 6, unit: count, source: An agency}
    fission: {name: Fission, value: "83,163", unit: TJ/t, source: Ourselves, measure: outptu}
    #~ measure-unknown
    #= fission: {name: Fission, value: "83,163", unit: TJ/t, source: Ourselves, measure: output}
    stock: {name: Stock, value: "9", unit: kt, source: A page, subject: town}
    #~ subject-unknown
    #= stock: {name: Stock, value: "9", unit: kt, source: A page, subject: city}
    """),
  FindingCase(
    "a figure whose consumer is no constant",
    """
    === constants.yml
    use: {name: Use, value: "161.9", unit: quad/year, source: An agency}
    === articles/report/highlights.yml +
      lasts: {subject: city, kind: duration, unit: years, value: "60", of: city, consumer: user}
    #~ constant-unknown
    #=   lasts: {subject: city, kind: duration, unit: years, value: "60", of: city, consumer: use}
    === articles/report/article.md +
    It lasts for [60 years](figure:lasts).
    """),
  FindingCase(
    "keys, values, units and periods that a constant cannot have",
    """
    === constants.yml
    Use: {name: Use, value: "1", unit: J, source: A page}
    #~ value-invalid
    #= use: {name: Use, value: "1", unit: J, source: A page}
    one: {name: One, value: 1.5, unit: J, source: A page}
    #~ value-invalid
    #= one: {name: One, value: "1.5", unit: J, source: A page}
    two: {name: Two, value: "0", unit: J, source: A page}
    #~ value-invalid
    #= two: {name: Two, value: "2", unit: J, source: A page}
    three: {name: Three, value: half, unit: J, source: A page}
    #~ value-invalid
    #= three: {name: Three, value: "3", unit: J, source: A page}
    four: {name: Four, value: "4", unit: J/day, source: A page}
    #~ value-invalid
    #= four: {name: Four, value: "4", unit: J/year, source: A page}
    five: {name: Five, value: "5", unit: J, period: last year, source: A page}
    #~ period-invalid
    #= five: {name: Five, value: "5", unit: J, period: 2024, source: A page}
    six: {name: Six, value: "6", unit: J}
    #~ key-missing
    #= six: {name: Six, value: "6", unit: J, source: A page}
    seven: {name: Seven, value: "7", unit: J, source: A page, tiems: one}
    #~ key-unknown
    #= seven: {name: Seven, value: "7", unit: J, source: A page}
    eight: {name: Eight, value: "800", unit: J, source: A page}
    #~ precision-assumed
    #= eight: {name: Eight, value: "800", precision: "1", unit: J, source: A page}
    """),
  FindingCase(
    "measures, subjects, factors and kindest readings that do not fit the unit",
    """
    === constants.yml
    homes: {name: Homes, value: "12", unit: count, source: A page, measure: output}
    #~ value-invalid
    #= homes: {name: Homes, value: "12", unit: count, source: A page}
    rate: {name: Rate, value: "1", unit: kg/t, source: A page, subject: city}
    #~ value-invalid
    #= rate: {name: Rate, value: "1", unit: kg/t, source: A page}
    use: {name: Use, value: "1", unit: J/year, source: A page, times: rate}
    #~ value-invalid
    #= use: {name: Use, value: "1", unit: J/year, source: A page, times: homes}
    store: {name: Store, value: "1", unit: J, source: A page, lenient: use}
    #~ value-invalid
    #= store: {name: Store, value: "1", unit: J, source: A page}
    """),
  FindingCase(
    "constants that lead back to themselves",
    """
    === constants.yml
    a: {name: A, value: "1", unit: count, source: A page, times: b}
    #~ value-invalid
    b: {name: B, value: "1", unit: count, source: A page, times: a}
    #= b: {name: B, value: "1", unit: count, source: A page}
    c: {name: C, value: "1", unit: J/year, source: A page, lenient: c}
    #~ value-invalid
    #= c: {name: C, value: "1", unit: J/year, source: A page}
    d: {name: D, value: "1", unit: count, source: A page, times: a}
    """),
]

@Test(
  "a fault of a constant has its code at its line, and the mended one none",
  arguments: constantCases)
func constantFaults(_ fault: FindingCase) async {
  await check(fault)
}
