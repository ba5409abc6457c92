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

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    put(source, bytes.count)
  }

  /// Inlined, so that the length is known where it is called.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    reserve(text.utf8CodeUnitCount)
    UnsafeMutableRawPointer(base + count).copyMemory(
      from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  mutating func append(text: String) { append("", text, "") }

  /// `name="text"`, `name:text;`: a text between what stands around it, in one step.
  mutating func append(_ before: StaticString, _ text: String, _ after: StaticString) {
    // Asked of the parameter itself, the bytes cost no count of references; all but texts of Objective-C have them.
    if text.utf8.withContiguousStorageIfAvailable({ append(before, $0, after) }) != nil { return }
    var text = text
    text.withUTF8 { append(before, $0, after) }
  }

  @inline(__always)
  private mutating func append(
    _ before: StaticString, _ text: UnsafeBufferPointer<UInt8>, _ after: StaticString
  ) {
    reserve(before.utf8CodeUnitCount + text.count + after.utf8CodeUnitCount)
    put(before.utf8Start, before.utf8CodeUnitCount)
    if let source = text.baseAddress { put(source, text.count) }
    put(after.utf8Start, after.utf8CodeUnitCount)
  }

  // MARK: Without asking for room

  @inline(__always)
  private mutating func reserve(_ additional: Int) {
    if additional > capacity - count { grow(by: additional) }
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    base[count] = byte
    count += 1
  }

  /// Most pieces have at most sixteen bytes; these are copied in two steps that overlap.
  @inline(__always)
  private mutating func put(_ source: UnsafePointer<UInt8>, _ length: Int) {
    let target = UnsafeMutableRawPointer(base + count)
    if length > 16 {
      target.copyMemory(from: source, byteCount: length)
    } else if length >= 8 {
      copy(UInt64.self, source, target, length)
    } else if length >= 4 {
      copy(UInt32.self, source, target, length)
    } else {
      for offset in 0..<length { base[count + offset] = source[offset] }
    }
    count += length
  }

  /// Copies the first and the last bytes, as many each as the type has.
  @inline(__always)
  private func copy<Word: BitwiseCopyable>(
    _ type: Word.Type, _ source: UnsafePointer<UInt8>, _ target: UnsafeMutableRawPointer,
    _ length: Int
  ) {
    let source = UnsafeRawPointer(source)
    let last = length - MemoryLayout<Word>.size
    let head = source.loadUnaligned(as: type)
    let tail = source.loadUnaligned(fromByteOffset: last, as: type)
    target.storeBytes(of: head, as: type)
    target.storeBytes(of: tail, toByteOffset: last, as: type)
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
