/// A byte and the two that may follow it, looked for at 64 places at once.
package struct BytePair: Sendable {
  private let first: UInt8
  private let second: UInt8
  /// The same as `second` if only one may follow.
  private let orSecond: UInt8

  /// The pair of `first` and `second`, or of `first` and `orSecond`.
  package init(_ first: UInt8, _ second: UInt8, or orSecond: UInt8? = nil) {
    self.first = first
    self.second = second
    self.orSecond = orSecond ?? second
  }

  /// The first offset at or behind `start` where a pair stands.
  package func next(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      let search = PairSearch(
        firsts: .init(repeating: first), seconds: .init(repeating: second),
        orSeconds: .init(repeating: orSecond), bytes: bytes)
      var place = max(0, start)
      return search.nextInBlocks(from: &place) ?? next(in: bytes, from: place)
    }
  }

  private func next(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var place = start
    while place + 1 < bytes.count {
      let behind = bytes[place + 1]
      if bytes[place] == first, behind == second || behind == orSecond { return place }
      place += 1
    }
    return nil
  }
}

/// The search for pairs in one text.
private struct PairSearch {
  typealias Lanes = SIMD16<UInt8>
  private typealias Found = SIMDMask<SIMD16<Int8>>

  let firsts: Lanes
  let seconds: Lanes
  let orSeconds: Lanes
  let bytes: UnsafeRawBufferPointer

  /// Goes on until a pair is found or fewer than 65 bytes are left.
  func nextInBlocks(from place: inout Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let last = bytes.count - 65
    var block = place
    defer { place = block }
    while block <= last {
      let here = base + block
      let (a, b) = (matches(here), matches(here + 16))
      let (c, d) = (matches(here + 32), matches(here + 48))
      if Self.lane(a .| b .| c .| d) != nil {
        if let lane = Self.lane(a) { return block + lane }
        if let lane = Self.lane(b) { return block + 16 + lane }
        if let lane = Self.lane(c) { return block + 32 + lane }
        return Self.lane(d).map { block + 48 + $0 }
      }
      block &+= 64
    }
    return nil
  }

  /// At which of the sixteen places from here a pair stands.
  @inline(__always)
  private func matches(_ here: UnsafeRawPointer) -> Found {
    let behind = (here + 1).loadUnaligned(as: Lanes.self)
    return (here.loadUnaligned(as: Lanes.self) .== firsts)
      .& ((behind .== seconds) .| (behind .== orSeconds))
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
