import CLibXML2
import Diagnostics

/// Makes XML of MJML, and remembers where each piece of it comes from.
///
/// libxml2 gets a skeleton: the tags without their attributes, the marks of comments. Template tags, text (`&nbsp;`, `a & b`),
/// attribute values (`href="?a=1&b=2"`), the insides of comments and of ending tags are no XML, and the masker finds their ends
/// itself. What is broken is reported and left out too, so that libxml2 does not report it again; it reads the names, and
/// finds out how the tags nest.
struct Masker: ~Copyable {
  let copy: MaskedBytes
  /// The source in `copy`.
  let bytes: UnsafeMutableBufferPointer<UInt8>
  /// The end of the source.
  let end: Int
  var position = 0
  var names: NameTable
  var items: [AttributeItem] = []
  var pieces: [MaskedSource.Piece] = []
  /// The end of the skeleton so far.
  private var skeletonEnd = MaskedBytes.prefix.utf8CodeUnitCount
  /// Names of the elements that are open at `position`.
  var openNames: [Int] = []
  /// What stands for nothing, in order.
  var dropped: [Range<Int>] = []
  var diagnostics = DiagnosticSet()
  let file: FileID
  let masks: [Range<Int>]
  /// The first mask that may end behind `position`, and where it starts.
  var nextMask = 0
  var nextMaskStart: Int
  let limits: MarkupLimits
  private var nodeCount = 0

  static let filler: UInt8 = 0x20

  init(
    _ source: [UInt8], file: FileID, masks: [Range<Int>], endingTags: EndingTags,
    limits: MarkupLimits
  ) {
    self.file = file
    self.masks = masks
    self.limits = limits
    copy = MaskedBytes(source)
    bytes = copy.source
    names = NameTable(endingTags: endingTags, bytes: copy.source)
    end = source.count
    nextMaskStart = masks.first?.lowerBound ?? Int.max
    pieces.reserveCapacity(32 + source.count / 32)
    items.reserveCapacity(32 + source.count / 32)
    openNames.reserveCapacity(16)
  }

  /// Gives the masked source, up to where there is too much of it.
  consuming func mask() -> MaskedSource {
    maskTags()
    var isComplete = true
    while isComplete {
      position = find(UInt8(ascii: "<"), from: position)
      guard position < end else { break }
      isComplete = countNode() && openNames.count <= limits.depth
      if isComplete { readMarkup() }
    }
    return MaskedSource(
      bytes: copy, skeletonCount: copy.finishSkeleton(at: skeletonEnd), pieces: pieces,
      names: names.names, items: items, dropped: dropped, diagnostics: diagnostics,
      isComplete: isComplete)
  }

  /// Reads what starts with the `<` at `position`.
  private mutating func readMarkup() {
    switch bytes[position + 1] {
    case UInt8(ascii: "!"): readDeclaration()
    case UInt8(ascii: "?"): readInstruction()
    case UInt8(ascii: "/"): readEndTag()
    case let byte where NameByte.starts(byte): readStartTag()
    // A `<` that starts nothing: text.
    default: position += 1
    }
  }

  private func maskTags() {
    for mask in masks where mask.lowerBound >= 0 && mask.upperBound <= end {
      for place in mask { bytes[place] = Self.filler }
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

// The skeleton.
extension Masker {
  /// Notes what was written since `first` as a piece, read from a range of the source.
  mutating func addPiece(
    _ kind: MaskedSource.Piece.Kind, name: Int = -1, from first: Int, _ range: Range<Int>,
    _ tag: MaskedSource.StartTag = MaskedSource.StartTag()
  ) {
    pieces.append(
      MaskedSource.Piece(
        kind: kind, first: Int32(truncatingIfNeeded: first),
        last: Int32(truncatingIfNeeded: skeletonEnd),
        start: Int32(truncatingIfNeeded: range.lowerBound),
        end: Int32(truncatingIfNeeded: range.upperBound), name: Int32(truncatingIfNeeded: name),
        tag: tag))
  }

  /// Writes a part of the source to the skeleton, and gives the offset at which it was written.
  mutating func write(_ range: Range<Int>) -> Int {
    let first = skeletonEnd
    copy.skeleton.baseAddress.map { target in
      bytes.baseAddress.map {
        (target + first).update(from: $0 + range.lowerBound, count: range.count)
      }
    }
    skeletonEnd += range.count
    return first
  }

  mutating func write(_ text: StaticString) -> Int {
    let first = skeletonEnd
    for offset in 0..<text.utf8CodeUnitCount {
      copy.skeleton[first + offset] = text.utf8Start[offset]
    }
    skeletonEnd += text.utf8CodeUnitCount
    return first
  }
}

// What all parts of the masker use.
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

  /// Leaves out what was reported or does nothing: it is neither markup nor text.
  mutating func drop(_ range: Range<Int>) { dropped.append(range) }

  func sourceRange(_ range: Range<Int>) -> SourceRange {
    SourceRange(file: file, range)
  }

  /// The end of the name that starts at `start`.
  func endOfName(from start: Int) -> Int {
    guard let memory = UnsafeRawPointer(bytes.baseAddress) else { return start }
    var place = start
    // Behind the source stand zeros, which end every name.
    while place < end {
      let here = memory.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
      let length = NameByte.length(here)
      place += length
      if length < 16 { break }
    }
    return min(place, end)
  }

  func endOfSpace(from start: Int) -> Int {
    var place = start
    while place < end, NameByte.isSpace(bytes[place]) { place += 1 }
    return place
  }

  /// The index of an element's name, which is put into lower case, as HTML and the reference have it.
  mutating func elementName(_ range: Range<Int>) -> Int {
    if names.mayHoldCapitals(range) {
      for place in range where bytes[place] >= 0x41 && bytes[place] <= 0x5A { bytes[place] |= 0x20 }
    }
    return names.index(of: range)
  }

  /// The same for a closing tag, most of which close what was opened last.
  mutating func closingName(_ range: Range<Int>) -> Int {
    if let last = openNames.last, names.holds(range, at: last) { return last }
    return elementName(range)
  }

  /// The text of a range of the source, for messages.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
