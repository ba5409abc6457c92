/// Reads the inside of a rule or of a style attribute.
enum DeclarationReader {
  /// The declarations of a part of a text, in order. What is none is left out, but for holes, which may be some.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> [StyleDeclaration] {
    var declarations: [StyleDeclaration] = []
    var start = range.lowerBound
    while start < range.upperBound {
      start = min(CSSBlocks.endOfSpace(bytes, from: start), range.upperBound)
      let end = endOfDeclaration(bytes, start..<range.upperBound)
      if let declaration = declaration(bytes, start..<end) { declarations.append(declaration) }
      start = end + 1
    }
    return declarations
  }

  /// The next `;` that does not end a character reference (`&quot;` in a style attribute).
  private static func endOfDeclaration(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while true {
      end = CSSBlocks.find([UInt8(ascii: ";")], in: bytes, from: end)
      guard end < range.upperBound else { return range.upperBound }
      guard isReference(bytes, endingAt: end, from: range.lowerBound) else { return end }
      end += 1
    }
  }

  private static func isReference(_ bytes: [UInt8], endingAt end: Int, from start: Int) -> Bool {
    var place = end - 1
    while place > start, CSSByte.isLetter(bytes[place]) || CSSByte.isDigit(bytes[place]) {
      place -= 1
    }
    if place > start, bytes[place] == UInt8(ascii: "#") { place -= 1 }
    return place >= start && place < end - 1 && bytes[place] == UInt8(ascii: "&")
  }

  private static func declaration(_ bytes: [UInt8], _ range: Range<Int>) -> StyleDeclaration? {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else {
      let name = CSSByte.trimmed(range, of: bytes)
      guard bytes[name].contains(HoleText.hole) else { return nil }
      return StyleDeclaration(
        name: name, value: range.upperBound..<range.upperBound, isImportant: false)
    }
    let name = CSSByte.trimmed(range.lowerBound..<colon, of: bytes)
    let value = CSSByte.trimmed(colon + 1..<range.upperBound, of: bytes)
    guard !name.isEmpty, !value.isEmpty else { return nil }
    guard let plain = withoutImportant(bytes, value) else {
      return StyleDeclaration(name: name, value: value, isImportant: false)
    }
    return StyleDeclaration(name: name, value: plain, isImportant: true)
  }

  /// The value before `!important`, if it ends so.
  private static func withoutImportant(_ bytes: [UInt8], _ value: Range<Int>) -> Range<Int>? {
    let word = Array("important".utf8)
    guard value.count > word.count else { return nil }
    let start = value.upperBound - word.count
    guard CSSByte.equal(bytes[start..<value.upperBound], ignoringCase: word) else { return nil }
    let mark = CSSByte.trimmed(value.lowerBound..<start, of: bytes)
    guard let last = mark.last, bytes[last] == UInt8(ascii: "!") else { return nil }
    return CSSByte.trimmed(value.lowerBound..<last, of: bytes)
  }
}
