import Expressions

/// A number with its unit, read as the reference reads widths.
struct Length: Sendable {
  let value: Double
  /// What follows the last digit; `px` if nothing does.
  let unit: String

  init(value: Double, unit: String) {
    self.value = value
    self.unit = unit
  }

  /// Percentages keep their fraction unless `whole`; pixels never do.
  init(_ text: String, whole: Bool = false) {
    let unit = Self.unit(of: text)
    self.unit = unit.isEmpty ? "px" : unit
    self.value =
      unit == "%" && !whole ? ScriptNumber.float(text) : ScriptNumber.integer(text)
  }

  var isPercent: Bool { unit == "%" }

  /// Whether a page can be laid out with it: a number, not below zero, and no wider than any screen.
  var isUsable: Bool { value >= 0 && value <= Self.limit }

  /// Beyond it stands no width, only a slip or an attack.
  static let limit = 20_000.0

  private static func unit(of text: String) -> String {
    let bytes = text.utf8
    var index = bytes.startIndex
    if let last = bytes.lastIndex(where: { $0 >= 0x30 && $0 <= 0x39 }) {
      index = bytes.index(after: last)
    }
    while index < bytes.endIndex,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
    { index = bytes.index(after: index) }
    return String(text[index...])
  }
}

/// A side of a box.
enum Side: Sendable { case top, right, bottom, left }

/// CSS shorthands of which layout needs one number.
enum Shorthand {
  /// The number for a side in `10px`, `10px 20px`, `1px 2px 3px` or `1px 2px 3px 4px`; a percentage is read as pixels.
  static func side(_ side: Side, of text: String) -> Double {
    var text = text
    return text.withUTF8 { bytes in
      let position: Int
      switch (min(wordCount(bytes), 4), side) {
      case (2, .top), (2, .bottom), (3, .top), (4, .top): position = 0
      case (2, _), (3, .left), (3, .right), (4, .right): position = 1
      case (3, .bottom), (4, .bottom): position = 2
      case (4, .left): position = 3
      default: return ScriptNumber.integer(bytes)
      }
      let word = startOfWord(position, in: bytes)
      return ScriptNumber.integer(UnsafeBufferPointer(rebasing: bytes[word...]))
    }
  }

  /// The width in `1px solid black`: the first whole number that starts a word; 0 if there is none.
  static func border(_ text: String) -> Double {
    var text = text
    return text.withUTF8 { bytes in
      let word = bytes.indices.first { place in
        (place == 0 || bytes[place - 1] == 0x20) && bytes[place] >= 0x30 && bytes[place] <= 0x39
      }
      return word.map { ScriptNumber.integer(UnsafeBufferPointer(rebasing: bytes[$0...])) } ?? 0
    }
  }

  private static func wordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.indices.count { startsWord($0, in: bytes) }
  }

  /// The offset of a word, or the end.
  private static func startOfWord(_ number: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var left = number
    for place in bytes.indices where startsWord(place, in: bytes) {
      if left == 0 { return place }
      left -= 1
    }
    return bytes.count
  }

  private static func startsWord(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !bytes[place].isASCIIWhitespace && (place == 0 || bytes[place - 1].isASCIIWhitespace)
  }
}
