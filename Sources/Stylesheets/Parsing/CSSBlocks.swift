/// Finds the ends of things in CSS: strings, comments, parentheses and blocks hide what is inside.
enum CSSBlocks {
  /// Behind white space and comments.
  static func endOfSpace(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      if CSSByte.isSpace(bytes[place]) {
        place += 1
      } else if isComment(bytes, at: place) {
        place = endOfComment(bytes, from: place)
      } else {
        break
      }
    }
    return place
  }

  /// The first of some bytes at or behind `start` that is not inside of something, or the end.
  static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      if wanted.contains(bytes[place]) { return place }
      place = next(bytes, from: place)
    }
    return place
  }

  /// Behind the `}` of the block whose `{` is at `start`, or the end if there is none.
  static func endOfBlock(_ bytes: [UInt8], from start: Int) -> (end: Int, isClosed: Bool) {
    var depth = 0
    var place = start
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "{") {
        depth += 1
      } else if bytes[place] == UInt8(ascii: "}") {
        depth -= 1
        if depth == 0 { return (place + 1, true) }
      }
      place = next(bytes, from: place)
    }
    return (bytes.count, false)
  }

  /// Behind what starts at `place`: a string, a comment, an escape, parentheses, or one byte.
  private static func next(_ bytes: [UInt8], from place: Int) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): endOfString(bytes, from: place)
    case UInt8(ascii: "("): endOfParentheses(bytes, from: place, closer: UInt8(ascii: ")"))
    case UInt8(ascii: "["): endOfParentheses(bytes, from: place, closer: UInt8(ascii: "]"))
    case UInt8(ascii: "\\"): min(place + 2, bytes.count)
    case UInt8(ascii: "/") where isComment(bytes, at: place): endOfComment(bytes, from: place)
    default: place + 1
    }
  }

  /// A string ends with its quote; without one it hides only itself, so that a forgotten quote does not swallow the
  /// rest of the sheet.
  static func endOfString(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start + 1
    while place < bytes.count, bytes[place] != 0x0A {
      if bytes[place] == bytes[start] { return place + 1 }
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return start + 1
  }

  private static func endOfParentheses(_ bytes: [UInt8], from start: Int, closer: UInt8) -> Int {
    let opener = bytes[start]
    var depth = 0
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { return start + 1 }
      if byte == opener { depth += 1 }
      if byte == closer {
        depth -= 1
        if depth == 0 { return place + 1 }
      }
      let isString = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      place = isString ? endOfString(bytes, from: place) : place + 1
    }
    return start + 1
  }

  private static func isComment(_ bytes: [UInt8], at place: Int) -> Bool {
    place + 1 < bytes.count && bytes[place] == UInt8(ascii: "/")
      && bytes[place + 1] == UInt8(ascii: "*")
  }

  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start + 2
    while place + 1 < bytes.count {
      if bytes[place] == UInt8(ascii: "*"), bytes[place + 1] == UInt8(ascii: "/") {
        return place + 2
      }
      place += 1
    }
    return bytes.count
  }
}
