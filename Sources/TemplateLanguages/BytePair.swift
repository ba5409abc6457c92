/// Two bytes that are looked for side by side, 64 places at once.
package struct BytePair: Sendable {
  private let first: UInt8
  private let second: UInt8

  /// A text of two bytes.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    precondition(bytes.count == 2, "a pair is two bytes")
    (first, second) = (bytes[0], bytes[1])
  }

  /// The first offset at or behind `start` where the pair stands.
  package func next(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var search = PairSearch(first, second, in: bytes, from: start)
      return search.nextInBlocks() ?? search.nextInRest()
    }
  }
}

/// The search for a pair in one text.
private struct PairSearch {
  private typealias Lanes = SIMD16<UInt8>
  private typealias Found = SIMDMask<SIMD16<Int8>>

  private let bytes: UnsafeRawBufferPointer
  private let firsts: Lanes
  private let seconds: Lanes
  private var place: Int

  init(_ first: UInt8, _ second: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) {
    self.bytes = bytes
    firsts = Lanes(repeating: first)
    seconds = Lanes(repeating: second)
    place = max(0, start)
  }

  /// Goes on until the pair is found or fewer than 65 bytes are left.
  mutating func nextInBlocks() -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    while place <= bytes.count - 65 {
      let here = base + place
      let (a, b) = (matches(here), matches(here + 16))
      let (c, d) = (matches(here + 32), matches(here + 48))
      if Self.lane(a .| b .| c .| d) != nil {
        if let lane = Self.lane(a) { return place + lane }
        if let lane = Self.lane(b) { return place + 16 + lane }
        if let lane = Self.lane(c) { return place + 32 + lane }
        return Self.lane(d).map { place + 48 + $0 }
      }
      place &+= 64
    }
    return nil
  }

  mutating func nextInRest() -> Int? {
    while place + 1 < bytes.count {
      if bytes[place] == firsts[0], bytes[place + 1] == seconds[0] { return place }
      place += 1
    }
    return nil
  }

  /// At which of the sixteen places from here the pair stands.
  @inline(__always)
  private func matches(_ here: UnsafeRawPointer) -> Found {
    (here.loadUnaligned(as: Lanes.self) .== firsts)
      .& ((here + 1).loadUnaligned(as: Lanes.self) .== seconds)
  }

  /// The first lane that is set.
  @inline(__always)
  private static func lane(_ found: Found) -> Int? {
    let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
    if words[0] | words[1] == 0 { return nil }
    return words[0] != 0
      ? words[0].trailingZeroBitCount / 8 : 8 + words[1].trailingZeroBitCount / 8
  }
}
