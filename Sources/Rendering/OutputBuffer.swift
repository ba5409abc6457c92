/// Bytes that grow, reused from message to message. Owns its memory; never holds more than its limit. There is room in
/// front of the first byte: a page's head is completed at the end, and moving the little before it is cheaper than moving
/// all behind it.
package struct OutputBuffer: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  /// The first byte; between 0 and `slack` bytes behind `memory`.
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes are there.
  package private(set) var count = 0
  /// The most bytes it takes; what comes behind is dropped.
  package var limit = Int.max {
    didSet { room = min(capacity, limit) }
  }
  /// How many bytes it takes before it has to grow, if it may.
  private var room: Int
  /// Whether bytes were dropped.
  package private(set) var isOverfull = false

  /// The room in front.
  private static let slack = 8192
  /// As much behind, so that bytes may also begin later.
  private static func memory(for capacity: Int) -> UnsafeMutablePointer<UInt8> {
    .allocate(capacity: capacity + 2 * slack)
  }

  package init(capacity: Int = 1024) {
    self.capacity = max(64, capacity)
    room = self.capacity
    memory = Self.memory(for: self.capacity)
    base = memory + Self.slack
  }

  deinit { memory.deallocate() }

  /// Empties it and keeps the memory.
  package mutating func removeAll() {
    count = 0
    isOverfull = false
    base = memory + Self.slack
  }

  /// Drops all bytes from an offset on.
  package mutating func truncate(to newCount: Int) {
    precondition(newCount >= 0 && newCount <= count)
    count = newCount
  }

  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress, reserve(bytes.count) else { return }
    UnsafeMutableRawPointer(base + count).copyMemory(from: source, byteCount: bytes.count)
    count &+= bytes.count
  }

  /// Appends a part of other bytes.
  @inline(__always)
  mutating func append(_ bytes: [UInt8], from start: Int, count length: Int) {
    precondition(start >= 0 && length <= bytes.count - start)
    guard reserve(length) else { return }
    let target = UnsafeMutableRawPointer(base + count)
    bytes.withUnsafeBufferPointer {
      if let source = $0.baseAddress {
        target.copyMemory(from: source + start, byteCount: length)
      }
    }
    count &+= length
  }

  package mutating func append(_ byte: UInt8) {
    guard reserve(1) else { return }
    base[count] = byte
    count += 1
  }

  package mutating func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0) }
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  package mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Decimal digits.
  package mutating func append(_ number: Int) {
    guard reserve(20) else { return }
    var magnitude = number.magnitude
    var length = 1
    var rest = magnitude / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    if number < 0 {
      base[count] = 0x2D
      count += 1
    }
    for place in stride(from: length - 1, through: 0, by: -1) {
      base[count + place] = UInt8(truncatingIfNeeded: 0x30 + magnitude % 10)
      magnitude /= 10
    }
    count += length
  }

  /// Replaces a range by other bytes and moves what is before it or behind it, whatever is less.
  package mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let growth = bytes.count - range.count
    guard growth <= 0 || reserve(growth) else { return }
    let start = base - growth
    if range.lowerBound < count - range.upperBound, start >= memory,
      start <= memory + 2 * Self.slack
    {
      start.update(from: base, count: range.lowerBound)
      base = start
    } else {
      let tail = base + range.upperBound
      (tail + growth).update(from: tail, count: count - range.upperBound)
    }
    bytes.withUnsafeBufferPointer {
      if let source = $0.baseAddress {
        (base + range.lowerBound).update(from: source, count: bytes.count)
      }
    }
    count += growth
  }

  /// Makes room for `additional` bytes; says no, and notes it, if that exceeds the limit.
  @inline(__always)
  private mutating func reserve(_ additional: Int) -> Bool {
    additional <= room &- count || grow(additional)
  }

  @inline(never)
  private mutating func grow(_ additional: Int) -> Bool {
    let (needed, overflow) = count.addingReportingOverflow(additional)
    guard !overflow, needed <= limit, needed <= Int.max / 4 else {
      isOverfull = true
      return false
    }
    let newCapacity = max(needed, capacity * 2)
    let new = Self.memory(for: newCapacity)
    (new + Self.slack).update(from: base, count: count)
    memory.deallocate()
    memory = new
    base = new + Self.slack
    capacity = newCapacity
    room = min(capacity, limit)
    return true
  }

  /// Calls `body` with the bytes, which are valid during the call.
  package func withBytes<Result: ~Copyable, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeBufferPointer(start: base, count: count))
  }

  /// A copy of the bytes.
  package var bytes: [UInt8] { withBytes { Array($0) } }

  /// A copy as text; ill-formed parts are repaired.
  package var text: String { text(from: 0) }

  /// A copy of what stands from an offset on.
  func text(from start: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: base + start, count: count - start), as: UTF8.self)
  }
}
