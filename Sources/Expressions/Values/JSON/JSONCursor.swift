/// A place in a JSON text, and how each kind of value is read from there.
struct JSONCursor {
  let bytes: [UInt8]
  let end: Int
  var position: Int
  var warnings: [JSONError] = []
  var shapes: ObjectShapes
  /// Items and members of the arrays and objects that are being read, the innermost last: so each array is made in its
  /// final size.
  private var items: [Value] = []
  private var names: [String] = []

  init(bytes: [UInt8], range: Range<Int>, shapes: ObjectShapes) {
    self.shapes = shapes
    let range = range.clamped(to: bytes.indices)
    self.bytes = bytes
    self.position = range.lowerBound
    self.end = range.upperBound
  }

  var isAtEnd: Bool { position >= end }

  mutating func skipByteOrderMark() {
    if end - position >= 3, bytes[position] == 0xEF, bytes[position + 1] == 0xBB,
      bytes[position + 2] == 0xBF
    {
      position += 3
    }
  }

  mutating func skipWhitespace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// Reads a value that stands within `depth` arrays and objects.
  mutating func value(depth: Int) throws(JSONError) -> Value {
    skipWhitespace()
    guard position < end else { throw unexpected("a value") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try object(depth: depth + 1)
    case UInt8(ascii: "["): return try array(depth: depth + 1)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw unexpected("a value")
    }
  }

  /// The error that something else stands here.
  func unexpected(_ expected: String) -> JSONError {
    guard position < end else {
      return JSONError(offset: end, message: "expected \(expected), found the end of the text")
    }
    let byte = bytes[position]
    let found =
      byte > 0x20 && byte < 0x7F
      ? "‘\(Character(UnicodeScalar(byte)))’" : "byte 0x\(String(byte, radix: 16, uppercase: true))"
    return JSONError(offset: position, message: "expected \(expected), found \(found)")
  }

  private mutating func word(_ text: StaticString, _ value: Value) throws(JSONError) -> Value {
    for offset in 0..<text.utf8CodeUnitCount {
      guard position < end, bytes[position] == text.utf8Start[offset] else {
        throw unexpected("‘\(text)’")
      }
      position += 1
    }
    return value
  }
}

// MARK: - Arrays and objects

extension JSONCursor {
  private mutating func array(depth: Int) throws(JSONError) -> Value {
    try enter(depth)
    let first = items.count
    guard !take(UInt8(ascii: "]")) else { return .array([]) }
    while true {
      items.append(try value(depth: depth))
      skipWhitespace()
      if take(UInt8(ascii: "]")) { return .array(takeItems(from: first)) }
      guard take(UInt8(ascii: ",")) else { throw unexpected("‘,’ or ‘]’") }
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> Value {
    try enter(depth)
    let start = position
    let (firstName, firstValue) = (names.count, items.count)
    guard !take(UInt8(ascii: "}")) else { return .object(ObjectValue([])) }
    while true {
      names.append(try name())
      items.append(try value(depth: depth))
      skipWhitespace()
      if take(UInt8(ascii: "}")) { break }
      guard take(UInt8(ascii: ",")) else { throw unexpected("‘,’ or ‘}’") }
    }
    let shape = shapes.shape(of: names[firstName...])
    names.removeSubrange(firstName...)
    let object = ObjectValue(shape, values: takeItems(from: firstValue))
    return .object(object.shape.hasRepeatedKeys ? merging(object, at: start) : object)
  }

  private mutating func takeItems(from first: Int) -> [Value] {
    let taken = Array(items[first...])
    items.removeSubrange(first...)
    return taken
  }

  /// A member's name and the colon behind it.
  private mutating func name() throws(JSONError) -> String {
    skipWhitespace()
    guard position < end, bytes[position] == UInt8(ascii: "\"") else {
      throw unexpected("a member's name in double quotes")
    }
    let name = try string()
    skipWhitespace()
    guard take(UInt8(ascii: ":")) else { throw unexpected("‘:’") }
    return name
  }

  /// Steps over the opening bracket and the white space behind it.
  private mutating func enter(_ depth: Int) throws(JSONError) {
    guard depth <= JSONReader.depthLimit else {
      throw JSONError(
        offset: position,
        message: "arrays and objects nest deeper than \(JSONReader.depthLimit) levels")
    }
    position += 1
    skipWhitespace()
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Each name once, where it stood first, with the value that it had last.
  private mutating func merging(_ object: ObjectValue, at start: Int) -> ObjectValue {
    var places: [String: Int] = [:]
    var members: [(String, Value)] = []
    for (key, value) in zip(object.keys, object.values) {
      if let place = places[key] {
        members[place].1 = value
        warnings.append(
          JSONError(
            offset: start, message: "member ‘\(key)’ is there twice; the last one counts"))
      } else {
        places[key] = members.count
        members.append((key, value))
      }
    }
    return ObjectValue(shapes.shape(of: members.map(\.0)[...]), values: members.map(\.1))
  }
}
