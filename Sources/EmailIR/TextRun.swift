/// Bytes that are printed as they are: a part of an array that others may share, so that the text of a source is not copied.
package struct TextRun: Sendable {
  private let storage: [UInt8]
  private let start: UInt32
  private let end: UInt32

  /// All bytes of an array.
  package init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

  /// The bytes that stand in `range`.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    precondition(range.upperBound <= bytes.count, "the range lies in the array")
    if range.upperBound <= UInt32.max {
      storage = bytes
      start = UInt32(range.lowerBound)
      end = UInt32(range.upperBound)
    } else {
      storage = Array(bytes[range])
      start = 0
      end = UInt32(clamping: range.count)
    }
  }

  package var count: Int { Int(end - start) }
  package var isEmpty: Bool { start == end }
  package var bytes: ArraySlice<UInt8> { storage[Int(start)..<Int(end)] }

  /// The bytes as an array of their own; not copied if they are all of one.
  package var array: [UInt8] { count == storage.count ? storage : Array(bytes) }

  /// What `body` makes of the bytes where they lie.
  package func withUnsafeBufferPointer<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    storage.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(end)]))
    }
  }
}
