package import Diagnostics

/// An HTML start tag in the content of an element.
package struct HTMLTag: Sendable {
  /// In lower case.
  package let name: String
  package let attributes: [Attribute]
  package let range: SourceRange

  package struct Attribute: Sendable {
    /// In lower case.
    package let name: String
    /// As written; template tags in it are `HTMLTagReader.mask` bytes, so that a value made by logic is not empty.
    package let value: String
    /// Of the value without quotes; of the name where there is none.
    package let range: SourceRange
  }

  /// The attribute of that name, if the tag has it.
  package subscript(name: String) -> Attribute? { attributes.first { $0.name == name } }
}

/// Finds the start tags of HTML content. Forgiving: what is no tag is skipped, comments are passed over.
struct HTMLTagReader {
  /// Stands for each byte of a template tag.
  static let mask: UInt8 = 0x01

  private let bytes: [UInt8]
  private let file: FileID
  private let offset: Int
  private var position = 0

  /// `offset` is the place of the first byte in the file.
  init(bytes: [UInt8], file: FileID, offset: Int) {
    self.bytes = bytes
    self.file = file
    self.offset = offset
  }

  mutating func readAll() -> [HTMLTag] {
    var tags: [HTMLTag] = []
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") {
        position += 1
      } else if starts(with: "<!--") {
        skip(past: "-->")
      } else if let tag = readTag() {
        tags.append(tag)
      }
    }
    return tags
  }

  private mutating func readTag() -> HTMLTag? {
    let start = position
    position += 1
    let name = readName()
    guard !name.isEmpty else { return nil }
    var attributes: [HTMLTag.Attribute] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if let attribute = readAttribute() { attributes.append(attribute) } else { position += 1 }
    }
    position = min(position + 1, bytes.count)
    return HTMLTag(name: name, attributes: attributes, range: range(start..<position))
  }

  private mutating func readAttribute() -> HTMLTag.Attribute? {
    let start = position
    let name = readName()
    guard !name.isEmpty else { return nil }
    let end = position
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      return HTMLTag.Attribute(name: name, value: "", range: range(start..<end))
    }
    position += 1
    skipSpace()
    let value = readValue()
    return HTMLTag.Attribute(
      name: name, value: String(decoding: bytes[value], as: UTF8.self), range: range(value))
  }

  /// The bytes of a value; leaves the position behind its closing quote.
  private mutating func readValue() -> Range<Int> {
    guard position < bytes.count else { return position..<position }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = position
      while position < bytes.count, bytes[position] != UInt8(ascii: ">"), !isSpace(bytes[position])
      {
        position += 1
      }
      return start..<position
    }
    let start = position + 1
    let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
    position = min(end + 1, bytes.count)
    return start..<end
  }

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count,
      bytes[position].isNamePart || bytes[position] == UInt8(ascii: "-")
        || bytes[position] == UInt8(ascii: ":")
    {
      position += 1
    }
    return String(decoding: bytes[start..<position].map(\.lowercase), as: UTF8.self)
  }

  private mutating func skipSpace() {
    while position < bytes.count, isSpace(bytes[position]) { position += 1 }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    return bytes.count - position >= count
      && (0..<count).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  private mutating func skip(past text: StaticString) {
    while position < bytes.count, !starts(with: text) { position += 1 }
    position = min(position + text.utf8CodeUnitCount, bytes.count)
  }

  private func range(_ range: Range<Int>) -> SourceRange {
    SourceRange(
      file: file, start: range.lowerBound + offset, end: range.upperBound + offset)
  }
}
