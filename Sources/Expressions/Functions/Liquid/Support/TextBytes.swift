/// Reading and building texts byte by byte, without arrays in between.
enum TextBytes {
  /// Writes the bytes of a text into memory that is large enough.
  struct Writer {
    private let base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    fileprivate init(_ base: UnsafeMutablePointer<UInt8>) { self.base = base }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
      base[count] = byte
      count += 1
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      guard let source = bytes.baseAddress, !range.isEmpty else { return }
      (base + count).update(from: source + range.lowerBound, count: range.count)
      count += range.count
    }

    mutating func append(_ text: StaticString) {
      (base + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
      count += text.utf8CodeUnitCount
    }

    mutating func append(_ text: String) {
      var text = text
      text.withUTF8 { append($0, 0..<$0.count) }
    }
  }

  /// A text of at most `capacity` bytes.
  static func text(capacity: Int, _ write: (inout Writer) -> Void) -> String {
    String(unsafeUninitializedCapacity: max(1, capacity)) { memory in
      guard let base = memory.baseAddress else { return 0 }
      var writer = Writer(base)
      write(&writer)
      precondition(writer.count <= memory.count, "a text is no longer than its capacity")
      return writer.count
    }
  }

  /// How many characters (Unicode scalars) the bytes hold.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The offset behind the first `characters` characters.
  static func offset(_ bytes: UnsafeBufferPointer<UInt8>, after characters: Int) -> Int {
    var left = characters
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if left <= 0 { return offset }
      left -= 1
    }
    return bytes.count
  }
}
