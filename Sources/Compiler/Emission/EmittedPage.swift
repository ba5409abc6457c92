import Diagnostics
import EmailIR

/// The page of `galley compile` while it is written: text, and tags as the author wrote them.
struct EmittedPage {
  private(set) var bytes: [UInt8] = []
  /// Where template tags stand in `bytes`.
  private(set) var tags: [Range<Int>] = []
  private let sources: SourceMap
  private let spellings: [SourceRange: String]
  /// A tag that does several things is printed at the first of them.
  private var lastTag: SourceRange?
  /// The statement at the end of `bytes` that was cut out of its block, and where its delimiter begins.
  private var lastStatement: (range: SourceRange, delimiter: Int)?

  init(sources: SourceMap, spellings: [SourceRange: String]) {
    self.sources = sources
    self.spellings = spellings
  }

  /// A page with nothing on it, of the same sources.
  var blank: EmittedPage { EmittedPage(sources: sources, spellings: spellings) }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  mutating func write(_ text: [UInt8]) { write(text[...]) }

  mutating func write(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    bytes += text
    forgetTag()
  }

  /// A tag that the author did not write.
  mutating func write(tag: String) {
    let start = bytes.count
    bytes += Array(tag.utf8)
    tags.append(start..<bytes.count)
    forgetTag()
  }

  mutating func append(_ part: EmittedPage) {
    let start = bytes.count
    bytes += part.bytes
    tags += part.tags.map { $0.lowerBound + start..<$0.upperBound + start }
    forgetTag()
  }

  mutating func writeTag(_ range: SourceRange) {
    guard range != lastTag else { return }
    let start = bytes.count
    if let spelling = spellings[range] {
      bytes += Array(spelling.utf8)
      lastStatement = nil
    } else if AMPscriptStatement.isStatement(range, in: sources) {
      write(statement: range)
    } else {
      bytes += sources[range.file].bytes[range.bytes]
      lastStatement = nil
    }
    tags.append(min(start, bytes.count)..<bytes.count)
    lastTag = range
  }

  /// Whether a tag is Liquid's `{% liquid … %}`: whatever it does stands in it, with the ends of its blocks.
  func isManyTagsInOne(_ range: SourceRange) -> Bool {
    let tag = sources[range.file].bytes[range.bytes]
    guard tag.starts(with: "{%".utf8) else { return false }
    let inside = tag.dropFirst(2).drop { $0 <= 0x20 || $0 == UInt8(ascii: "-") }
    guard inside.starts(with: "liquid".utf8) else { return false }
    return inside.dropFirst(6).first.map { $0 <= 0x20 } ?? false
  }

  private mutating func forgetTag() {
    lastTag = nil
    lastStatement = nil
  }

  /// A statement that shares its block with others: in a block of its own, or behind the one before if both stand side by
  /// side. If all of a block are written one after the other, the block is as it was.
  private mutating func write(statement range: SourceRange) {
    let source = sources[range.file].bytes
    let code = AMPscriptStatement(bytes: source, range: range.bytes)
    if let last = lastStatement, last.range.file == range.file,
      code.follows(last.range.bytes.upperBound)
    {
      bytes.removeSubrange(last.delimiter...)
      bytes += source[last.range.bytes.upperBound..<range.bytes.upperBound]
    } else {
      bytes += code.opener + source[range.bytes]
    }
    lastStatement = (range, bytes.count)
    bytes += code.closer
  }

  mutating func openOutlook() {
    let end = bytes.withUnsafeBufferPointer { OutlookComment.end(of: $0, from: 0) }
    if case .close(let start) = end { return bytes.removeSubrange(start...) }
    let mark = OutlookComment.open
    bytes += UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
  }
}
