/// Reads a file line by line (NDJSON), whatever its size.
package final class LineReader {
  private let stream: ByteStream
  private var number = 0

  /// A longer line is cut and marked.
  static let lineLimit = 16 << 20

  /// One line, without its end.
  package struct Line: Sendable {
    /// From 1.
    package let number: Int
    package let bytes: [UInt8]
    package let isTooLong: Bool
  }

  package init(path: String) throws(RegularFile.Failure) {
    stream = try ByteStream(path: path)
    try stream.skipByteOrderMark()
  }

  var offset: Int { stream.offset }
  var size: Int { stream.size }

  /// The next line that holds more than white space; `nil` at the end.
  package func next() throws(RegularFile.Failure) -> Line? {
    while try stream.peek() != nil {
      number += 1
      var bytes: [UInt8] = []
      try stream.copy(to: &bytes, until: { $0 == 0x0A }, limit: Self.lineLimit)
      let isTooLong = try skipRest()
      if isTooLong || !bytes.allSatisfy({ $0 <= 0x20 }) {
        return Line(number: number, bytes: bytes, isTooLong: isTooLong)
      }
    }
    return nil
  }

  /// Steps over the line's end; gives whether there was more before it.
  private func skipRest() throws(RegularFile.Failure) -> Bool {
    var hasMore = false
    while let byte = try stream.next(), byte != 0x0A { hasMore = true }
    return hasMore
  }
}
