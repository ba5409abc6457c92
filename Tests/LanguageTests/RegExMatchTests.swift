import Testing

/// Regular expressions in the language of .NET.
@Suite struct RegExMatchTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let pattern: String
    let group: String
    let expected: String

    init(_ text: String, _ pattern: String, _ group: String, _ expected: String) {
      self.text = text
      self.pattern = pattern
      self.group = group
      self.expected = expected
    }

    var testDescription: String { pattern }
  }

  @Test(arguments: [
    Case("abc", "b", "0", "b"), Case("abc", "x", "0", ""), Case("aaa", "a{2}", "0", "aa"),
    Case("aaaa", "a{2,3}?", "0", "aa"), Case("aaaa", "a{3,}", "0", "aaaa"),
    Case("a{2", "a{2", "0", "a{2"), Case("cat dog", "(dog|cat)s?", "1", "cat"),
    Case("<b>x</b>", "<(?<tag>\\w+)>(.*?)</\\k<tag>>", "tag", "b"),
    Case("<b>x</b>", "<(?<tag>\\w+)>(.*?)</\\k<tag>>", "1", "x"),
    Case("aa bb", "(\\w)\\1 (\\w)\\2", "2", "b"), Case("x12", "(?<=x)\\d+", "0", "12"),
    Case("price 12 EUR", "\\d+(?= EUR)", "0", "12"), Case("foobar", "foo(?!bar)", "0", ""),
    Case("xbar", "(?<!y)bar", "0", "bar"), Case("Straße", "(?i)STRASSE|straße", "0", "Straße"),
    Case("one\ntwo", "(?m)^t\\w+$", "0", "two"), Case("one\ntwo", "one.two", "0", ""),
    Case("one\ntwo", "(?s)one.two", "0", "one\ntwo"), Case("a-b_c", "[\\w-]+", "0", "a-b_c"),
    Case("hello", "[a-z-[aeiou]]+", "0", "h"), Case("A1", "[^\\d]+", "0", "A"),
    Case("café", "\\bcaf\\p{L}\\b", "0", "café"), Case("abc", "(?:a(b))?c|abc", "0", "abc"),
    Case("aaab", "(?>a+)ab", "0", ""), Case("a  b", "(?x) a \\s+ b # comment", "0", "a  b"),
    Case("xaxbx", "x(a|b)*x", "0", "xax"), Case("", "^$", "0", ""),
    Case("tab\t", "\\t$", "0", "\t"),
    Case("ab", "(a*)*b", "0", "ab"), Case("]a", "[]a]+", "0", "]a"), Case("é", "\\u00e9", "0", "é"),
  ])
  func matches(example: Case) throws {
    let data = """
      {"text": \(quoted(example.text)), "pattern": \(quoted(example.pattern)),
       "group": \(quoted(example.group))}
      """
    let template = "%%=RegExMatch(text, pattern, group)=%%"
    #expect(try LanguagePage.text(template, "ampscript", data) == example.expected)
  }

  @Test(arguments: [
    ("(a", "a group is not closed: `)` is missing"), ("a)", "there is a `)` too many"),
    ("*a", "there is nothing to repeat"), ("[a", "a set is not closed: `]` is missing"),
    ("a{3,1}", "the bounds {3,1} are reversed"), ("(a+)+b", "the pattern takes too many steps"),
    ("(?:(?:a{999}){999}){999}", "the pattern is too large"),
    ("\\", "a backslash stands at the end"),
    ("(?:){999999999}", "the pattern is too large"), ("[z-a]", "the range of a set is reversed"),
  ])
  func refuses(pattern: String, message: String) throws {
    let text = String(repeating: "a", count: 40)
    let data = "{\"text\": \"\(text)\", \"pattern\": \(quoted(pattern))}"
    let template = "%%=RegExMatch(text, pattern, 0)=%%"
    let printed = try LanguagePage.text(template, "ampscript", data)
    #expect(printed.contains(message), "\(printed)")
  }

  private func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t") + "\""
  }
}
