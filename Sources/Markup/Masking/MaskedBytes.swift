/// The memory of a masker, which is never copied: the source as it reads it, and the skeleton that it writes for libxml2.
final class MaskedBytes {
  /// Stands before the skeleton, so that the file has one root for libxml2 whatever its author wrote.
  static let prefix: StaticString = "<r>"
  private static let suffix: StaticString = "</r>"
  /// Zeros behind the source, so that the bytes behind a place can be looked at without asking, and in words.
  private static let padding = 16
  /// Zeros behind the suffix, where libxml2 stops: with less than 250 bytes left it tries to read more of its input before
  /// every token.
  private static let margin = 256

  /// A copy of the source, in which names are put into lower case and template tags are blanked, and the zeros behind it.
  let source: UnsafeMutableBufferPointer<UInt8>
  /// Room for the skeleton. It is no longer than the source: each piece of it is written in fewer bytes than it was read from.
  let skeleton: UnsafeMutableBufferPointer<UInt8>
  private let all: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) {
    let room = Self.prefix.utf8CodeUnitCount + bytes.count + Self.suffix.utf8CodeUnitCount
    let start = bytes.count + Self.padding
    all = .allocate(capacity: start + room + Self.margin)
    source = UnsafeMutableBufferPointer(rebasing: all[..<start])
    skeleton = UnsafeMutableBufferPointer(rebasing: all[start...])
    let end = source[..<bytes.count].initialize(fromContentsOf: bytes)
    source[end...].initialize(repeating: 0)
    _ = append(Self.prefix, at: 0)
  }

  deinit { all.deallocate() }

  /// Writes what stands behind the pieces of the skeleton, which end at `end`, and gives its whole length.
  func finishSkeleton(at end: Int) -> Int {
    let margin = append(Self.suffix, at: end)
    skeleton[margin..<margin + Self.margin].initialize(repeating: 0)
    return margin + Self.margin
  }

  private func append(_ text: StaticString, at start: Int) -> Int {
    for offset in 0..<text.utf8CodeUnitCount { skeleton[start + offset] = text.utf8Start[offset] }
    return start + text.utf8CodeUnitCount
  }
}
