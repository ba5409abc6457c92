import Diagnostics
import Markup
import Testing

@Suite struct SourceDecoderTests {
  private func decode(_ bytes: [UInt8]) -> (
    text: String, codes: [String], diagnostics: [Diagnostic]
  ) {
    let (decoded, diagnostics) = SourceDecoder.decode(bytes, file: FileID(index: 0))
    return (
      String(decoding: decoded, as: UTF8.self), diagnostics.all.map(\.code.name), diagnostics.all
    )
  }

  @Test func passesUnicode() {
    let text = "<a>\t\r\n grüße 👩‍👩‍👧 日本 \u{200F}עברית \u{10FFFF}</a>"
    let result = decode(Array(text.utf8))
    #expect(result.text == text)
    #expect(result.codes == [])
  }

  @Test func dropsByteOrderMark() {
    #expect(decode([0xEF, 0xBB, 0xBF, 0x61]).text == "a")
  }

  @Test func readsUTF16() {
    let units = Array("a😀é".utf16)
    let little =
      [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big =
      [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(decode(little).text == "a😀é")
    #expect(decode(big).text == "a😀é")
  }

  @Test(arguments: ["ISO-8859-1", "windows-1252"])
  func readsDeclaredEncodings(_ name: String) {
    let head = "<?xml version='1.0' encoding='\(name)'?>"
    let result = decode(Array(head.utf8) + [0xE9, 0x80, 0x41])
    #expect(result.text == head + "é€A")
    #expect(result.codes == [])
  }

  @Test(arguments: ["UTF-16", "x-evil"])
  func refusesOtherEncodings(_ name: String) throws {
    let result = decode(Array("<?xml version=\"1.0\" encoding=\"\(name)\"?><a/>".utf8))
    #expect(result.codes == ["markup-encoding"])
    #expect(result.diagnostics[0].range?.bytes == 30..<30 + name.utf8.count)
  }

  @Test(arguments: [
    [0xE9] as [UInt8], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    [0x80], [0xFF],
  ])
  func reportsInvalidBytesOnce(_ bytes: [UInt8]) {
    let result = decode(Array("abc".utf8) + bytes + bytes + Array("d".utf8))
    #expect(result.codes == ["markup-encoding"])
    #expect(result.diagnostics[0].range?.bytes.lowerBound == 3)
    #expect(result.text.hasPrefix("abc\u{FFFD}"))
    #expect(result.text.hasSuffix("d"))
  }

  @Test(arguments: [0x00, 0x01, 0x0B, 0x1F, 0x7F] as [UInt8])
  func reportsControlCharacters(_ byte: UInt8) {
    let result = decode(Array(String(repeating: "x", count: 40).utf8) + [byte, 0x62])
    #expect(result.codes == ["markup-control-character"])
    #expect(result.diagnostics[0].range?.bytes == 40..<41)
    #expect(result.text.hasSuffix("x b"))
  }

  @Test func warnsOfReversedText() {
    let result = decode(Array("a\u{202E}b\u{202D}".utf8))
    #expect(result.codes == ["markup-bidi-override"])
    #expect(result.diagnostics[0].severity == .warning)
    #expect(result.text == "a\u{202E}b\u{202D}")
  }

  @Test func warnsOfHiddenCharactersInAddressesOnly() {
    let result = decode(
      Array("a\u{200B} 'b\u{FEFF}' <a href=\"https://x.example/\u{200D}y\">".utf8))
    #expect(result.codes == ["markup-invisible-character"])
    #expect(result.diagnostics[0].range?.bytes.lowerBound == 39)
  }

  @Test func offsetsCountInTheDecodedText() {
    let result = decode([0x61, 0xFF, 0xFF, 0x01])
    #expect(result.text == "a\u{FFFD}\u{FFFD} ")
    #expect(result.diagnostics.map { $0.range?.bytes } == [1..<4, 7..<8])
  }
}
