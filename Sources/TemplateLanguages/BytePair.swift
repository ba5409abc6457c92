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
      let search = Search(firsts: .init(repeating: first), seconds: .init(repeating: second))
      guard var place = search.block(in: bytes, from: start) else { return nil }
      while place + 1 < bytes.count {
        if bytes[place] == first, bytes[place + 1] == second { return place }
        place += 1
      }
      return nil
    }
  }
}

/// The pair in each lane.
private struct Search {
  typealias Lanes = SIMD16<UInt8>

  let firsts: Lanes
  let seconds: Lanes

  /// The start of 16 places of which one holds the pair, or where too few are left for a block.
  func block(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard start >= 0, let base = bytes.baseAddress else { return nil }
    var place = start
    while place <= bytes.count - 65 {
      let here = base + place
      let (a, b) = (matches(here), matches(here + 16))
      let (c, d) = (matches(here + 32), matches(here + 48))
      if !Self.isEmpty(a .| b .| c .| d) {
        if !Self.isEmpty(a) { return place }
        if !Self.isEmpty(b) { return place + 16 }
        return Self.isEmpty(c) ? place + 48 : place + 32
      }
      place &+= 64
    }
    return place
  }

  /// At which of the sixteen places from here the pair stands.
  @inline(__always)
  private func matches(_ here: UnsafeRawPointer) -> SIMDMask<SIMD16<Int8>> {
    (here.loadUnaligned(as: Lanes.self) .== firsts)
      .& ((here + 1).loadUnaligned(as: Lanes.self) .== seconds)
  }

  @inline(__always)
  private static func isEmpty(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
    let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return words[0] | words[1] == 0
  }
}
