/// A byte and the two that may follow it, looked for at 64 places at once.
package struct BytePair: Sendable {
  private typealias Lanes = SIMD16<UInt8>
  private typealias Found = SIMDMask<SIMD16<Int8>>

  private let firsts: Lanes
  private let seconds: Lanes
  /// The same as `seconds` if only one byte may follow.
  private let orSeconds: Lanes

  /// The pair of `first` and `second`, or of `first` and `orSecond`.
  package init(_ first: UInt8, _ second: UInt8, or orSecond: UInt8? = nil) {
    firsts = Lanes(repeating: first)
    seconds = Lanes(repeating: second)
    orSeconds = Lanes(repeating: orSecond ?? second)
  }

  /// The first offset at or behind `start` where a pair stands.
  package func next(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var place = max(0, start)
      return next(in: bytes, block: &place) ?? next(in: bytes, from: place)
    }
  }

  /// Goes on by blocks of 64 places until a pair is found or fewer than 65 bytes are left.
  private func next(in bytes: UnsafeRawBufferPointer, block place: inout Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let last = bytes.count - 65
    var block = place
    while block <= last {
      let here = base + block
      let (a, b) = (matches(here), matches(here + 16))
      let (c, d) = (matches(here + 32), matches(here + 48))
      if (a .| b .| c .| d).firstLane != nil { return block + Self.lane(a, b, c, d) }
      block &+= 64
    }
    place = block
    return nil
  }

  private func next(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var place = start
    while place + 1 < bytes.count {
      let behind = bytes[place + 1]
      if bytes[place] == firsts[0], behind == seconds[0] || behind == orSeconds[0] { return place }
      place += 1
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

  /// The first place of which one of these says that a pair stands there.
  private static func lane(_ a: Found, _ b: Found, _ c: Found, _ d: Found) -> Int {
    a.firstLane ?? b.firstLane.map { 16 + $0 } ?? c.firstLane.map { 32 + $0 }
      ?? d.firstLane.map { 48 + $0 } ?? 0
  }
}
