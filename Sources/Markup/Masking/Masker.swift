import CLibXML2
import Diagnostics

/// Makes XML of MJML without moving a byte, so that libxml2 can read it and every offset stays true.
///
/// What is no XML is overwritten with filler of the same length in a copy: template tags, text (`&nbsp;`, `a & b`),
/// attribute values (`href="?a=1&b=2"`), the insides of comments and of ending tags. What is broken is reported and
/// overwritten too, so that libxml2 does not report it again; it keeps the tags, and finds out how they nest.
struct Masker {
  private let copy: MaskedBytes
  /// What `copy` holds.
  let bytes: UnsafeMutableBufferPointer<UInt8>
  /// The end of the source in `bytes`.
  let end: Int
  var position = Masker.base
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
  /// The first mask that may end behind `position`, and where it starts in `bytes`.
  var nextMask = 0
  var nextMaskStart: Int
  let limits: MarkupLimits
  private var nodeCount = 0

  /// Where the source starts in `bytes`.
  static let base = MaskedBytes.prefix.utf8CodeUnitCount
  static let filler: UInt8 = 0x20

  init(
    _ source: [UInt8], file: FileID, masks: [Range<Int>], endingTags: Set<String>,
    limits: MarkupLimits
  ) {
    self.file = file
    self.masks = masks
    self.limits = limits
    names = NameTable(endingTags: endingTags)
    copy = MaskedBytes(source)
    bytes = copy.all
    end = Self.base + source.count
    nextMaskStart = masks.first.map { $0.lowerBound + Self.base } ?? Int.max
    tags.reserveCapacity(source.count / 64)
    items.reserveCapacity(source.count / 32)
  }

  /// Gives the masked source, or `nil` if there is too much of it.
  mutating func mask() -> MaskedSource? {
    maskTags()
    while position < end {
      let open = find(UInt8(ascii: "<"), from: position)
      blank(position..<open)
      position = open
      guard open < end else { break }
      guard countNode(), openNames.count <= limits.depth else { return nil }
      readMarkup()
    }
    return MaskedSource(
      bytes: copy, names: names.names, items: items, tags: tags, dropped: dropped,
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
}

// What all parts of the masker use. Offsets count in `bytes`, that is, with the prefix.
extension Masker {
  /// The first such byte at or behind `start`, or `end`.
  func find(_ byte: UInt8, from start: Int) -> Int {
    guard start < end else { return end }
    guard let address = bytes.baseAddress else { return end }
    return start + galley_find_byte(address + start, end - start, byte)
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

  func blank(_ range: Range<Int>) {
    fill(range, with: Self.filler)
  }

  /// Blanks what was reported or does nothing: it is neither markup nor text.
  mutating func drop(_ range: Range<Int>) {
    blank(range)
    dropped.append(range.lowerBound - Self.base..<range.upperBound - Self.base)
  }

  func fill(_ range: Range<Int>, with byte: UInt8) {
    for index in range { bytes[index] = byte }
  }

  func sourceRange(_ range: Range<Int>) -> SourceRange {
    SourceRange(file: file, start: range.lowerBound - Self.base, end: range.upperBound - Self.base)
  }

  /// The end of the name that starts at `start`.
  func endOfName(from start: Int) -> Int {
    var place = start
    while place < end, NameByte.continues(bytes[place]) { place += 1 }
    return place
  }

  func endOfSpace(from start: Int) -> Int {
    var place = start
    while place < end, NameByte.isSpace(bytes[place]) { place += 1 }
    return place
  }

  /// The index of an element's name, which is put into lower case, as HTML and the reference have it.
  mutating func elementName(_ range: Range<Int>) -> Int {
    for place in range where bytes[place] >= 0x41 && bytes[place] <= 0x5A { bytes[place] |= 0x20 }
    return names.index(of: UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// The text of a range of the source, for messages.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
