/// A file as it was read: its path as the user wrote it, its bytes, and where it was included.
package struct SourceFile: Sendable {
  /// The path as it shall stand in messages.
  package let path: String
  package let bytes: [UInt8]
  /// The range of the element that included this file, if one did.
  package let includedFrom: SourceRange?
  private let lines: LineTable

  package init(path: String, bytes: [UInt8], includedFrom: SourceRange? = nil) {
    self.path = path
    self.bytes = bytes
    self.includedFrom = includedFrom
    self.lines = LineTable(bytes: bytes)
  }

  /// Line and column of a byte offset; an offset past the end gives the end.
  package func position(at offset: Int) -> SourcePosition {
    let (line, start) = lines.line(at: min(offset, bytes.count), in: bytes)
    let column = characterCount(in: start..<min(offset, bytes.count)) + 1
    return SourcePosition(line: line, column: column)
  }

  /// The text of a line (from 1), without its end, and the offset of its first byte.
  package func line(_ number: Int) -> (text: String, start: Int) {
    let range = range(ofLine: number)
    return (String(decoding: bytes[range], as: UTF8.self), range.lowerBound)
  }

  /// The bytes of a line (from 1), without its end.
  package func range(ofLine number: Int) -> Range<Int> {
    let range = lines.range(ofLine: number, in: bytes)
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return range.lowerBound..<end
  }

  /// Counts Unicode scalars by their leading UTF-8 bytes, so that no input can trap.
  private func characterCount(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
