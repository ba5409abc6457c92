import Foundation

/// The bytes of a regular file, one after another, through a buffer of fixed size.
final class ByteStream {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  /// Bytes of the file that lie before the buffer.
  private var bytesBefore = 0
  /// Of the file, when it was opened.
  let size: Int

  private static let bufferSize = 256 << 10

  init(path: String) throws(RegularFile.Failure) {
    (descriptor, size) = try RegularFile.open(path)
  }

  deinit { close(descriptor) }

  /// Bytes that were given so far.
  var offset: Int { bytesBefore + position }

  /// The next byte, without stepping over it; `nil` at the end.
  func peek() throws(RegularFile.Failure) -> UInt8? {
    if position == buffer.count { try fill() }
    return position < buffer.count ? buffer[position] : nil
  }

  /// The next byte; `nil` at the end.
  func next() throws(RegularFile.Failure) -> UInt8? {
    guard let byte = try peek() else { return nil }
    position += 1
    return byte
  }

  /// Appends bytes to `bytes` until one of `stops` comes next, or the end, or `limit` bytes are there.
  func copy(
    to bytes: inout [UInt8], until stops: (UInt8) -> Bool, limit: Int
  ) throws(RegularFile.Failure) {
    while try peek() != nil, bytes.count < limit {
      let start = position
      let end = min(buffer.count, start + limit - bytes.count)
      while position < end, !stops(buffer[position]) { position += 1 }
      bytes.append(contentsOf: buffer[start..<position])
      if position < end { return }
    }
  }

  /// Steps over a byte order mark; an UTF-16 mark is a failure.
  func skipByteOrderMark() throws(RegularFile.Failure) {
    guard try peek() != nil else { return }
    let start = buffer[position...].prefix(3)
    if start.elementsEqual([0xEF, 0xBB, 0xBF]) { position += 3 }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      throw .system("expected UTF-8, found UTF-16")
    }
  }

  private func fill() throws(RegularFile.Failure) {
    bytesBefore += buffer.count
    position = 0
    buffer = try RegularFile.read(descriptor, count: Self.bufferSize)
  }
}
