import Diagnostics
import Expressions

/// The inside of a tag as the reference's lenient mode reads it: by patterns that skip what they do not understand.
struct LaxMarkup {
  let bytes: [UInt8]
  var range: Range<Int>
  let file: FileID

  init(bytes: [UInt8], range: Range<Int>, file: FileID) {
    self.bytes = bytes
    self.range = range
    self.file = file
  }

  var text: String { String(decoding: bytes[range], as: UTF8.self) }

  func text(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

  func part(_ part: Range<Int>) -> LaxMarkup { LaxMarkup(bytes: bytes, range: part, file: file) }

  /// Everything from an offset on.
  func rest(from start: Int) -> LaxMarkup { part(min(start, range.upperBound)..<range.upperBound) }

  var trimmed: LaxMarkup { part(bytes.trimmed(range)) }

  func byte(_ position: Int) -> UInt8? {
    position >= range.lowerBound && position < range.upperBound ? bytes[position] : nil
  }

  func isSpace(_ position: Int) -> Bool { byte(position)?.isASCIIWhitespace ?? false }

  func skipSpace(_ position: Int) -> Int {
    var position = position
    while isSpace(position) { position += 1 }
    return position
  }

  func isByte(_ position: Int, _ scalar: Unicode.Scalar) -> Bool {
    byte(position) == UInt8(ascii: scalar)
  }

  /// Word characters and hyphens from `position` on.
  func segment(at position: Int) -> Range<Int> {
    var end = position
    while let next = byte(end), next.isLiquidWord || next == UInt8(ascii: "-") { end += 1 }
    return position..<end
  }

  /// The next thing that may be assigned, at or behind `position`: word characters, `-`, `.`, `[` and `]`, each perhaps in
  /// parentheses.
  func firstSignature(from position: Int) -> Range<Int>? {
    var start = position
    while start < range.upperBound {
      var end = start
      while let behind = signatureEnd(at: end) { end = behind }
      if end > start { return start..<end }
      start += 1
    }
    return nil
  }

  private func signatureEnd(at position: Int) -> Int? {
    let place = isByte(position, "(") ? position + 1 : position
    guard let byte = byte(place), byte.isLiquidWord || "-.[]".utf8.contains(byte) else {
      return nil
    }
    return isByte(place + 1, ")") ? place + 2 : place + 1
  }

  /// A word in full at `position`.
  func word(_ word: String, at position: Int) -> Bool {
    let segment = segment(at: position)
    return bytes[segment].elementsEqual(word.utf8)
  }

  /// Where what follows a word starts, if that stands at `position` with white space before and behind it.
  func behind(_ text: String, at position: Int) -> Int? {
    let start = skipSpace(position)
    let end = start + text.utf8.count
    let next = skipSpace(end)
    return start > position && next > end && word(text, at: start) ? next : nil
  }

  /// Whether the text goes on so, whatever follows.
  func starts(with text: String, at position: Int) -> Bool {
    position >= range.lowerBound && position <= range.upperBound
      && bytes[position..<range.upperBound].starts(with: text.utf8)
  }

  /// A text in quotes, or a run of anything but white space, `,`, `|` and quotes that do not close.
  func fragment(at position: Int) -> Range<Int>? {
    if let quoted = quoted(at: position) { return quoted }
    var end = position
    while let next = byte(end) {
      if let quoted = quoted(at: end) {
        end = quoted.upperBound
      } else if next.isASCIIWhitespace || Self.stops.contains(next) {
        break
      } else {
        end += 1
      }
    }
    return end > position ? position..<end : nil
  }

  private static let stops: [UInt8] = Array(",|'\"".utf8)

  func quoted(at position: Int) -> Range<Int>? {
    guard let quote = byte(position), quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"")
    else { return nil }
    var end = position + 1
    while let next = byte(end) {
      end += 1
      if next == quote { return position..<end }
    }
    return nil
  }

  /// The next fragment at or behind `position`.
  func firstFragment(from position: Int) -> Range<Int>? {
    var start = position
    while start < range.upperBound {
      if let found = fragment(at: start) { return found }
      start += 1
    }
    return nil
  }

  /// One fragment directly behind the other.
  func fragments(at position: Int) -> Range<Int>? {
    guard var all = fragment(at: position) else { return nil }
    while let next = fragment(at: all.upperBound) { all = all.lowerBound..<next.upperBound }
    return all
  }

  /// All `name: fragment` anywhere in the text.
  var attributes: [(name: String, value: LaxMarkup)] {
    var found: [(String, LaxMarkup)] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let name = segment(at: position)
      guard !name.isEmpty, bytes[position].isLiquidWord else {
        position += 1
        continue
      }
      let colon = skipSpace(name.upperBound)
      if isByte(colon, ":"), let value = fragment(at: skipSpace(colon + 1)) {
        found.append((text(name), part(value)))
        position = value.upperBound
      } else {
        position = name.upperBound
      }
    }
    return found
  }

  func fault(_ message: String) -> LiquidFault {
    LiquidFault(.liquidSyntax, message, at: range.isEmpty ? widened : range)
  }

  private var widened: Range<Int> { range.lowerBound..<range.lowerBound + 1 }
}
