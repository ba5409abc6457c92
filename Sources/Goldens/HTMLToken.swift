/// A piece of a page, as far as a comparison needs it.
enum HTMLToken: Equatable {
  /// A start tag with its attributes in order, or an end tag (`/td`) without any.
  case tag(name: String, attributes: [Attribute])
  /// Text with its white space collapsed.
  case text(String)
  /// A comment, Outlook's included.
  case comment(String)

  struct Attribute: Equatable {
    let name: String
    let value: String
  }

  /// The tokens of a page; white space between tags gives none.
  static func tokens(of page: [UInt8]) -> [HTMLToken] {
    var reader = HTMLTokenReader(bytes: page)
    return reader.readAll()
  }
}

/// Splits a page into tokens; forgiving, since it reads what a template made.
private struct HTMLTokenReader {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func readAll() -> [HTMLToken] {
    var tokens: [HTMLToken] = []
    while position < bytes.count {
      if let token = next() { tokens.append(token) }
    }
    return tokens
  }

  private mutating func next() -> HTMLToken? {
    guard bytes[position] == UInt8(ascii: "<") else { return text(upTo: UInt8(ascii: "<")) }
    if starts(with: "<!--") {
      return .comment(collapsed(position..<end(of: "-->")))
    }
    let start = position + 1
    let end = endOfTag()
    defer { position = min(end + 1, bytes.count) }
    return tag(in: start..<min(end, bytes.count))
  }

  private mutating func text(upTo stop: UInt8) -> HTMLToken? {
    let start = position
    position = bytes[start...].firstIndex(of: stop) ?? bytes.count
    let text = collapsed(start..<position)
    return text.isEmpty ? nil : .text(text)
  }

  /// Moves behind `mark` and gives that place.
  private mutating func end(of mark: StaticString) -> Int {
    while position < bytes.count, !starts(with: mark) { position += 1 }
    position = min(position + mark.utf8CodeUnitCount, bytes.count)
    return position
  }

  /// The `>` of the tag at the position; quotes may hold others.
  private func endOfTag() -> Int {
    var quote: UInt8?
    for index in position..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return bytes.count
  }

  private func tag(in range: Range<Int>) -> HTMLToken {
    let nameEnd = bytes[range].firstIndex { isSpace($0) } ?? range.upperBound
    let name = string(range.lowerBound..<nameEnd).lowercased()
    return .tag(name: name, attributes: attributes(in: nameEnd..<range.upperBound))
  }

  private func attributes(in range: Range<Int>) -> [HTMLToken.Attribute] {
    var found: [HTMLToken.Attribute] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
        continue
      }
      let nameEnd =
        bytes[index..<range.upperBound].firstIndex { isSpace($0) || $0 == UInt8(ascii: "=") }
        ?? range.upperBound
      let value = value(at: nameEnd, limit: range.upperBound)
      found.append(.init(name: string(index..<nameEnd).lowercased(), value: string(value.range)))
      index = max(value.end, index + 1)
    }
    return found
  }

  private func value(at place: Int, limit: Int) -> (range: Range<Int>, end: Int) {
    guard place < limit, bytes[place] == UInt8(ascii: "=") else { return (place..<place, place) }
    let start = place + 1
    guard start < limit else { return (start..<start, start) }
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = bytes[(start + 1)..<limit].firstIndex(of: quote) ?? limit
      return ((start + 1)..<end, min(end + 1, limit))
    }
    let end = bytes[start..<limit].firstIndex { isSpace($0) } ?? limit
    return (start..<end, end)
  }

  private func collapsed(_ range: Range<Int>) -> String {
    bytes[range].split { isSpace($0) }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    return bytes.count - position >= count
      && (0..<count).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }
}
