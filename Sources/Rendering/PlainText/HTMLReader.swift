/// Splits finished HTML into text and tags, forgiving whatever is broken. Comments (Outlook's among them) and
/// declarations are left out. Every byte is read once.
struct HTMLReader {
  /// A part of the page.
  enum Piece {
    /// Text with references.
    case text(Range<Int>)
    case start(Tag)
    /// `</name>`
    case end(name: String)
  }

  /// A start tag.
  struct Tag {
    /// Lower case.
    let name: String
    /// What stands between the name and `>`.
    let attributes: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next piece; `nil` at the end.
  mutating func next() -> Piece? {
    while position < bytes.count {
      let start = position
      if bytes[position] != UInt8(ascii: "<") { return .text(start..<skip(to: UInt8(ascii: "<"))) }
      position += 1
      switch byte(at: position) {
      case UInt8(ascii: "!"): skipDeclaration()
      case UInt8(ascii: "?"): skipTag()
      case UInt8(ascii: "/"):
        position += 1
        if byte(at: position).isASCIILetter { return .end(name: readEnd()) }
        skipTag()
      case let byte where byte.isASCIILetter: return .start(readStart())
      default: return .text(start..<skip(to: UInt8(ascii: "<")))
      }
    }
    return nil
  }

  /// Goes to the end tag of an element whose content is no HTML (`<style>`).
  mutating func skipContent(of name: String) {
    let name = Array(name.utf8)
    while skip(to: UInt8(ascii: "<")) < bytes.count {
      position += 1
      guard byte(at: position) == UInt8(ascii: "/") else { continue }
      let end = position + 1 + name.count
      guard end <= bytes.count else { continue }
      let found = bytes[(position + 1)..<end]
      if found.elementsEqual(name, by: { $0.asciiLowercased == $1 }) { return skipTag() }
    }
  }

  /// The value of an attribute of a tag, references decoded; `nil` if it is not there.
  func value(of wanted: StaticString, in tag: Tag) -> [UInt8]? {
    var attributes = HTMLAttributes(bytes, in: tag.attributes)
    while let attribute = attributes.next() {
      guard UnsafeBufferPointer(rebasing: bytes[attribute.name]).equals(wanted) else { continue }
      var value: [UInt8] = []
      HTMLReferences.decode(bytes, in: attribute.value, into: &value)
      return value
    }
    return nil
  }

  private func byte(at index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  @discardableResult private mutating func skip(to wanted: UInt8) -> Int {
    while position < bytes.count, bytes[position] != wanted { position += 1 }
    return position
  }

  private mutating func skipTag() {
    skip(to: UInt8(ascii: ">"))
    position = min(bytes.count, position + 1)
  }

  /// Stands on the `!` of `<!…`.
  private mutating func skipDeclaration() {
    guard byte(at: position + 1) == 0x2D, byte(at: position + 2) == 0x2D else { return skipTag() }
    position += 1
    while position < bytes.count {
      skip(to: UInt8(ascii: ">"))
      position = min(bytes.count, position + 1)
      if position >= 3, byte(at: position - 2) == 0x2D, byte(at: position - 3) == 0x2D { return }
    }
  }

  private mutating func readEnd() -> String {
    let name = readName()
    skipTag()
    return name
  }

  private mutating func readStart() -> Tag {
    let name = readName()
    let start = position
    var attributes = HTMLAttributes(bytes, in: start..<bytes.count)
    while attributes.next() != nil {}
    position = min(bytes.count, attributes.position + 1)
    return Tag(name: name, attributes: start..<attributes.position)
  }

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count, !bytes[position].endsName { position += 1 }
    return String(decoding: bytes[start..<position].map(\.asciiLowercased), as: UTF8.self)
  }
}

extension UInt8 {
  /// White space, `/` or `>`.
  var endsName: Bool { self <= 0x20 || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}
