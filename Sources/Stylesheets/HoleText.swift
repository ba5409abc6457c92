/// Text with places that are known only per recipient: in `bytes` each is one byte that UTF-8 does not have (`Kind`).
///
/// What a hole stands for is up to the caller, who gives it a number; an edit that copies text copies the numbers too.
package struct HoleText: Sendable, Equatable {
  /// Stands for something unknown.
  package static let hole = Kind.unknown.rawValue

  package enum Kind: UInt8, Sendable {
    case unknown = 0xFF
    /// The start of a comment that is not written out.
    case opensComment = 0xFE
  }

  package private(set) var bytes: [UInt8] = []
  /// In order of their offsets.
  package private(set) var holes: [Hole] = []

  package struct Hole: Sendable, Equatable {
    package let offset: Int
    /// What it stands for, a number of the caller.
    package let id: Int
  }

  package init() {}

  package init(_ text: some Sequence<UInt8>) { bytes = Array(text) }

  package var isEmpty: Bool { bytes.isEmpty }

  package mutating func append(_ text: some Sequence<UInt8>) { bytes += text }

  package mutating func append(_ text: ArraySlice<UInt8>) { bytes += text }

  package mutating func append(_ text: StaticString) {
    bytes += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  package mutating func appendHole(_ id: Int, _ kind: Kind = .unknown) {
    holes.append(Hole(offset: bytes.count, id: id))
    bytes.append(kind.rawValue)
  }

  package mutating func append(_ other: HoleText) {
    for hole in other.holes { holes.append(Hole(offset: bytes.count + hole.offset, id: hole.id)) }
    bytes += other.bytes
  }

  /// A part of it, with its holes.
  package subscript(range: Range<Int>) -> HoleText {
    var part = HoleText(bytes[range])
    guard !holes.isEmpty else { return part }
    var index = firstHole(from: range.lowerBound)
    while index < holes.count, holes[index].offset < range.upperBound {
      part.holes.append(
        Hole(offset: holes[index].offset - range.lowerBound, id: holes[index].id))
      index += 1
    }
    return part
  }

  /// The same with one byte exchanged for a text.
  func replacing(_ byte: UInt8, with text: StaticString) -> HoleText {
    guard bytes.contains(byte) else { return self }
    var result = HoleText()
    var next = 0
    for (offset, current) in bytes.enumerated() {
      if current == Self.hole, next < holes.count, holes[next].offset == offset {
        result.appendHole(holes[next].id)
        next += 1
      } else if current == byte {
        result.append(text)
      } else {
        result.bytes.append(current)
      }
    }
    return result
  }

  private func firstHole(from offset: Int) -> Int {
    var low = 0
    var high = holes.count
    while low < high {
      let middle = (low + high) / 2
      if holes[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
