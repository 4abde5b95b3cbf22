import Testing

@testable import Site

private func line(_ fields: CSV.Field...) -> String {
  var csv = CSV(header: [])
  csv.append(fields)
  return String(csv.text.dropFirst())  // The empty header's line end, one character.
}

@Test("fields are quoted where they hold a comma, a mark or a line break, and only there")
func csvQuoting() {
  #expect(line(.plain("a"), .plain(""), .plain("b c")) == "a,,b c\r\n")
  #expect(line(.free("a, b"), .plain("c")) == "\"a, b\",c\r\n")
  #expect(line(.free("say \"no\"")) == "\"say \"\"no\"\"\"\r\n")
  for end in ["\n", "\r", "\r\n"] {
    #expect(line(.free("a\(end)b")) == "\"a\(end)b\"\r\n")
  }
}

@Test("words that a spreadsheet would run become text; values are never touched")
func csvFormulas() {
  for first in ["=", "+", "-", "@", "\t="] {
    #expect(line(.free("\(first)1+1")) == "'\(first)1+1\r\n")
  }
  #expect(line(.free("\r\n=1")) == "\"'\r\n=1\"\r\n")
  #expect(line(.free("=HYPERLINK(\"a\",\"b\")")) == "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"\r\n")
  #expect(line(.plain("-3.4"), .plain("+24.6%")) == "-3.4,+24.6%\r\n")
  #expect(line(.free("1-2"), .free("a=b")) == "1-2,a=b\r\n")
}

@Test("other writing systems stay as they are, without a byte order mark")
func csvUnicode() {
  #expect(Array(line(.free("包头 “é”"))) == Array("包头 “é”\r\n"))
  #expect(CSV(header: ["a", "b"]).text.utf8.elementsEqual("a,b\r\n".utf8))
}
