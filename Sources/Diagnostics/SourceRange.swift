/// Names one file of a `SourceMap`.
package struct FileID: Hashable, Sendable {
  /// Position of the file in the `SourceMap`, from 0.
  package let index: UInt32

  package init(index: UInt32) { self.index = index }
}

/// A half-open range of bytes of one file: 12 bytes, so that every node can carry one.
package struct SourceRange: Hashable, Sendable {
  package let file: FileID
  /// Offset of the first byte, from 0.
  package let start: UInt32
  /// Offset behind the last byte.
  package let end: UInt32

  @inlinable package init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  @inlinable package init(file: FileID, _ range: Range<Int>) {
    self.init(file: file, start: range.lowerBound, end: range.upperBound)
  }

  /// The bytes as a range of array indices.
  @inlinable package var bytes: Range<Int> { Int(start)..<Int(end) }

  /// From the start of this range to the end of `other` (of the same file).
  package func through(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, start: Int(start), end: Int(max(end, other.end)))
  }
}
