import Expressions
import Testing

@Suite struct JSONReaderTests {
  @Test(arguments: [
    ("null", "null"), (" true\n", "true"), ("-0", "0"), ("12", "12"),
    ("9223372036854775807", "9223372036854775807"),
    ("-9223372036854775808", "-9223372036854775808"),
    ("9223372036854775808", "\"9223372036854775808\""), ("1.5e2", "150.0"), ("0.10", "0.1"),
    ("[]", "[]"), ("[1,[2,[]],{}]", "[1,[2,[]],{}]"),
    ("{\"b\":1,\"a\":[2]}", "{\"b\":1,\"a\":[2]}"),
    ("\"\\u0041\\ud83d\\ude00\\n\"", "\"A😀\\n\""), ("\"\\u00e9\\/\\\"\"", "\"é/\\\"\""),
    ("\u{FEFF}[\"ü\"]", "[\"ü\"]"), ("\"\\u0001\"", "\"\\u0001\""),
  ])
  func readsAndWrites(source: String, expected: String) throws {
    var writer = JSONWriter()
    writer.write(try JSONReader.read(Array(source.utf8)).value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), ("[1 2]", 3), ("{\"a\" 1}", 5), ("{a:1}", 1), ("01", 1),
    ("1.", 2), ("-", 1), ("+1", 0), ("1e", 2), ("tru", 3), ("nul1", 3), ("[] x", 3), ("\"a", 2),
    ("\"\\x\"", 2), ("\"\\u12g4\"", 5), ("\"\\ud800\"", 1), ("\"\\udc00x\"", 1), ("1e999", 0),
    ("\"a\nb\"", 2), ("{\"a\":1,}", 7), ("\u{FEFF}x", 3), ("'a'", 0), ("NaN", 0),
  ])
  func refusesWithItsPlace(source: String, offset: Int) {
    #expect { try JSONReader.read(Array(source.utf8)) } throws: { error in
      (error as? JSONError)?.offset == offset
    }
  }

  @Test func refusesInvalidUTF8AtItsByte() {
    #expect { try JSONReader.read([0x22, 0x61, 0xC3, 0xA9, 0xFF, 0x22]) } throws: { error in
      (error as? JSONError)?.offset == 4
    }
  }

  @Test func limitsDepthWithoutTrapping() throws {
    let limit = JSONReader.depthLimit
    let deep = { (count: Int) in
      Array((String(repeating: "[", count: count) + String(repeating: "]", count: count)).utf8)
    }
    _ = try JSONReader.read(deep(limit))
    #expect(throws: JSONError.self) { try JSONReader.read(deep(limit + 1)) }
    #expect(throws: JSONError.self) {
      try JSONReader.read(Array(repeating: UInt8(ascii: "["), count: 1_000_000))
    }
  }

  @Test(arguments: [0, 20]) func lastOfRepeatedMembersCounts(others: Int) throws {
    let more = (0..<others).map { ",\"k\($0)\":0" }.joined()
    let document = try JSONReader.read(Array("{\"a\":1,\"b\":2,\"a\":3\(more)}".utf8))
    guard case .object(let object) = document.value, case .integer(let a) = object["a"] else {
      Issue.record("no object")
      return
    }
    #expect(a == 3)
    #expect(object.keys.prefix(2) == ["a", "b"])
    #expect(object.count == others + 2)
    #expect(document.warnings.count == 1)
  }

  @Test func readsALineOfMany() throws {
    let bytes = Array("{\"a\":1}\n{\"a\":}\n".utf8)
    guard case .object = try JSONReader.read(bytes, in: 0..<7).value else {
      Issue.record("no object")
      return
    }
    #expect { try JSONReader.read(bytes, in: 8..<14) } throws: { ($0 as? JSONError)?.offset == 13 }
  }
}
