import CLibXML2
import Diagnostics

/// Makes XML of MJML without moving a byte, so that libxml2 can read it and every offset stays true.
///
/// What is no XML is overwritten with filler of the same length in a copy: template tags, text (`&nbsp;`, `a & b`),
/// attribute values (`href="?a=1&b=2"`), the insides of comments and of ending tags. What is broken is reported and
/// overwritten too, so that libxml2 does not report it again; it keeps the tags, and finds out how they nest.
struct Masker {
  var bytes: [UInt8] = []
  /// The end of the source in `bytes`.
  var end = 0
  var position = 0
  var names: NameTable
  var items: [AttributeItem] = []
  var tags: [MaskedSource.StartTag] = []
  /// Names of the elements that are open at `position`.
  var openNames: [Int] = []
  /// What stands for nothing, in order; offsets count in the source.
  var dropped: [Range<Int>] = []
  var diagnostics = DiagnosticSet()
  let file: FileID
  let masks: [Range<Int>]
  /// The first mask that may end behind `position`.
  var nextMask = 0
  let limits: MarkupLimits
  private var nodeCount = 0

  static let base = MaskedSource.prefix.count
  static let filler: UInt8 = 0x20

  init(file: FileID, masks: [Range<Int>], endingTags: Set<String>, limits: MarkupLimits) {
    self.file = file
    self.masks = masks
    self.limits = limits
    names = NameTable(endingTags: endingTags)
  }

  /// Gives the masked source, or `nil` if there is too much of it.
  mutating func mask(_ source: [UInt8]) -> MaskedSource? {
    guard source.count <= limits.bytes else {
      reportTooLarge(source.count)
      return nil
    }
    copy(source)
    maskTags()
    position = Self.base
    while position < end {
      let open = find(UInt8(ascii: "<"), from: position)
      blank(position..<open)
      position = open
      guard open < end else { break }
      guard countNode(), openNames.count <= limits.depth else { return nil }
      readMarkup()
    }
    return MaskedSource(
      bytes: bytes, names: names.names, items: items, tags: tags, dropped: dropped,
      diagnostics: diagnostics)
  }

  /// Reads what starts with the `<` at `position`.
  private mutating func readMarkup() {
    switch bytes[position + 1] {
    case UInt8(ascii: "!"): readDeclaration()
    case UInt8(ascii: "?"): readInstruction()
    case UInt8(ascii: "/"): readEndTag()
    case let byte where NameByte.starts(byte): readStartTag()
    default: blankByte()
    }
  }

  /// A `<` that starts nothing: text.
  mutating func blankByte() {
    bytes[position] = Self.filler
    position += 1
  }

  private mutating func copy(_ source: [UInt8]) {
    bytes.reserveCapacity(source.count + Self.base + MaskedSource.suffix.count)
    bytes += MaskedSource.prefix
    bytes += source
    end = bytes.count
    bytes += MaskedSource.suffix
    tags.reserveCapacity(source.count / 64)
    items.reserveCapacity(source.count / 32)
  }

  private mutating func maskTags() {
    for mask in masks where mask.lowerBound >= 0 && mask.upperBound <= end - Self.base {
      blank(mask.lowerBound + Self.base..<mask.upperBound + Self.base)
    }
  }

  /// False, and reported, when the file has more nodes than it may have.
  private mutating func countNode() -> Bool {
    nodeCount += 1
    guard nodeCount > limits.nodes * 2 else { return true }
    diagnostics.report(
      .markupTooManyNodes, "expected at most \(limits.nodes) elements and comments in a file",
      at: sourceRange(position..<position + 1))
    return false
  }

  private mutating func reportTooLarge(_ count: Int) {
    diagnostics.report(
      .markupTooLarge, "expected a file of at most \(limits.bytes) bytes, found \(count)",
      at: SourceRange(file: file, start: 0, end: 0))
  }
}

// What all parts of the masker use. Offsets count in `bytes`, that is, with the prefix.
extension Masker {
  /// The first such byte at or behind `start`, or `end`.
  func find(_ byte: UInt8, from start: Int) -> Int {
    guard start < end else { return end }
    let found = bytes.withUnsafeBufferPointer { all -> Int in
      guard let address = all.baseAddress else { return end }
      return start + galley_find_byte(address + start, end - start, byte)
    }
    return found
  }

  /// The first place at or behind `start` where `text` stands, if there is one before the end.
  func find(_ text: StaticString, from start: Int) -> Int? {
    var place = find(text.utf8Start[0], from: start)
    while place < end {
      if stands(text, at: place) { return place }
      place = find(text.utf8Start[0], from: place + 1)
    }
    return nil
  }

  /// Whether `text` stands at `start`, in whatever letter case if `text` is in lower case.
  func stands(_ text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<text.utf8CodeUnitCount {
      let byte = bytes[start + offset]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      let wanted = text.utf8Start[offset]
      if byte != wanted && lower != wanted { return false }
    }
    return true
  }

  mutating func blank(_ range: Range<Int>) {
    fill(range, with: Self.filler)
  }

  /// Blanks what was reported or does nothing: it is neither markup nor text.
  mutating func drop(_ range: Range<Int>) {
    blank(range)
    dropped.append(range.lowerBound - Self.base..<range.upperBound - Self.base)
  }

  mutating func fill(_ range: Range<Int>, with byte: UInt8) {
    bytes.withUnsafeMutableBufferPointer { all in
      for index in range { all[index] = byte }
    }
  }

  func sourceRange(_ range: Range<Int>) -> SourceRange {
    SourceRange(file: file, start: range.lowerBound - Self.base, end: range.upperBound - Self.base)
  }

  /// The end of the name that starts at `start`.
  func endOfName(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { all in
      var place = start
      while place < end, NameByte.continues(all[place]) { place += 1 }
      return place
    }
  }

  func endOfSpace(from start: Int) -> Int {
    var place = start
    while place < end, NameByte.isSpace(bytes[place]) { place += 1 }
    return place
  }

  /// The index of an element's name, which is put into lower case, as HTML and the reference have it.
  mutating func elementName(_ range: Range<Int>) -> Int {
    bytes.withUnsafeMutableBufferPointer { all in
      for index in range where all[index] >= 0x41 && all[index] <= 0x5A { all[index] |= 0x20 }
      return names.index(of: UnsafeBufferPointer(rebasing: all[range]))
    }
  }

  /// The text of a range of the source, for messages.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
