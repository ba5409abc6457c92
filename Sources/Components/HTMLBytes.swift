/// Text of the page on its way into a node. Owns its memory and is not shared, so that appending asks nobody: a page is written
/// in thousands of pieces of ten bytes, and an array checks at each of them who else holds it.
struct HTMLBytes: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  init(capacity: Int) {
    self.capacity = max(16, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  var isEmpty: Bool { count == 0 }

  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    base[count] = byte
    count += 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if bytes.count > capacity - count { grow(by: bytes.count) }
    if bytes.count > 16 {
      (base + count).update(from: source, count: bytes.count)
    } else {
      copyShort(UnsafeRawPointer(source), bytes.count)
    }
    count += bytes.count
  }

  /// Copies at most sixteen bytes, as most pieces are, in two steps that overlap.
  private func copyShort(_ source: UnsafeRawPointer, _ length: Int) {
    let target = UnsafeMutableRawPointer(base + count)
    if length >= 8 {
      copy(UInt64.self, source, target, length)
    } else if length >= 4 {
      copy(UInt32.self, source, target, length)
    } else {
      for offset in 0..<length {
        target.storeBytes(
          of: source.load(fromByteOffset: offset, as: UInt8.self), toByteOffset: offset,
          as: UInt8.self)
      }
    }
  }

  /// Copies the first and the last bytes, as many each as the type has.
  private func copy<Word: BitwiseCopyable>(
    _ type: Word.Type, _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer, _ length: Int
  ) {
    let last = length - MemoryLayout<Word>.size
    let head = source.loadUnaligned(as: type)
    let tail = source.loadUnaligned(fromByteOffset: last, as: type)
    target.storeBytes(of: head, as: type)
    target.storeBytes(of: tail, toByteOffset: last, as: type)
  }

  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ append($0) }) == nil {
      for byte in text.utf8 { append(byte) }
    }
  }

  /// Drops all bytes from an offset on.
  mutating func truncate(to newCount: Int) {
    precondition(newCount >= 0 && newCount <= count)
    count = newCount
  }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: base, count: count))
  }

  /// What was appended; the memory is kept for more.
  mutating func take() -> [UInt8] {
    defer { count = 0 }
    return Array(UnsafeBufferPointer(start: base, count: count))
  }

  @inline(never)
  private mutating func grow(by additional: Int) {
    capacity = max(count + additional, capacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
