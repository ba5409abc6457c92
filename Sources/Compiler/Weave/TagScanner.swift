import Diagnostics
import TemplateLanguages

/// Finds the tags of the enabled languages from left to right; where two could start, the language listed first has it.
struct TagScanner {
  private let starts: [Start]
  private let pairs: [BytePair]

  /// Two bytes with which tags of a language start.
  private struct Start {
    let first: UInt8
    let second: UInt8
    let language: Language
  }

  /// Finds the tags of the languages of these names.
  static func of(_ names: [String]) -> TagScanner {
    names == CompileOptions.defaultLanguages ? usual : TagScanner(names)
  }

  private static let usual = TagScanner(CompileOptions.defaultLanguages)

  private init(_ names: [String]) {
    starts = Language.all.filter { names.contains($0.name) }.flatMap { language in
      language.starts.map { start in
        let bytes = Array(start.utf8)
        precondition(bytes.count == 2, "a start is two bytes")
        return Start(first: bytes[0], second: bytes[1], language: language)
      }
    }
    pairs = starts.map { BytePair(first: $0.first, second: $0.second) }
  }

  /// Whether something in these bytes may be the start of a tag.
  func findsStarts(in bytes: [UInt8]) -> Bool {
    BytePair.next(of: pairs, in: bytes, from: 0) != nil
  }

  /// All tags from `reader.position` to the end: in order, not overlapping.
  func tags(in reader: inout TagReader) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    while let tag = next(in: &reader) { tags.append(tag) }
    return tags
  }

  /// The next tag at or behind `reader.position`, which goes on behind it.
  func next(in reader: inout TagReader) -> TemplateTag? {
    while let start = BytePair.next(of: pairs, in: reader.bytes, from: reader.position) {
      reader.position = start
      let tag = tag(in: &reader)
      reader.position = max(reader.position, start + 1)
      if let tag { return tag }
    }
    return nil
  }

  private func tag(in reader: inout TagReader) -> TemplateTag? {
    let position = reader.position
    for start in starts
    where start.first == reader.bytes[position] && start.second == reader.bytes[position + 1] {
      if let tag = start.language.read(&reader) {
        reader.position = max(reader.position, Int(tag.range.end))
        return tag
      }
      reader.position = position
    }
    return nil
  }
}

/// Two bytes that are looked for side by side, 32 places at once.
struct BytePair {
  private let first: UInt8
  private let second: UInt8
  private let firsts: SIMD16<UInt8>
  private let seconds: SIMD16<UInt8>

  init(first: UInt8, second: UInt8) {
    (self.first, self.second) = (first, second)
    firsts = SIMD16(repeating: first)
    seconds = SIMD16(repeating: second)
  }

  /// The first offset at or behind `start` where one of the pairs stands.
  static func next(of pairs: [BytePair], in bytes: [UInt8], from start: Int) -> Int? {
    pairs.withUnsafeBufferPointer { pairs in
      bytes.withUnsafeBytes { bytes in
        var position = start
        while position + 33 <= bytes.count, !stands(oneOf: pairs, in: bytes, at: position) {
          position += 32
        }
        while position + 17 <= bytes.count {
          if let lane = lane(ofOneOf: pairs, in: bytes, at: position) { return position + lane }
          position += 16
        }
        // The last bytes, once more with some of those before them.
        let last = bytes.count - 17
        if last >= start { return lane(ofOneOf: pairs, in: bytes, at: last).map { last + $0 } }
        while position + 1 < bytes.count {
          for pair in pairs
          where pair.first == bytes[position] && pair.second == bytes[position + 1] {
            return position
          }
          position += 1
        }
        return nil
      }
    }
  }

  /// Whether a pair stands at one of the 32 offsets from `position`.
  @inline(__always)
  private static func stands(
    oneOf pairs: UnsafeBufferPointer<BytePair>, in bytes: UnsafeRawBufferPointer, at position: Int
  ) -> Bool {
    func load(_ offset: Int) -> SIMD16<UInt8> {
      bytes.loadUnaligned(fromByteOffset: position + offset, as: SIMD16<UInt8>.self)
    }
    let (here, behind, there, beyond) = (load(0), load(1), load(16), load(17))
    var found = SIMDMask<SIMD16<Int8>>(repeating: false)
    for pair in pairs {
      found .|= (here .== pair.firsts) .& (behind .== pair.seconds)
      found .|= (there .== pair.firsts) .& (beyond .== pair.seconds)
    }
    let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  /// The first of the sixteen offsets from `position` at which a pair stands.
  @inline(__always)
  private static func lane(
    ofOneOf pairs: UnsafeBufferPointer<BytePair>, in bytes: UnsafeRawBufferPointer, at position: Int
  ) -> Int? {
    let here = bytes.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
    let behind = bytes.loadUnaligned(fromByteOffset: position + 1, as: SIMD16<UInt8>.self)
    var found = SIMDMask<SIMD16<Int8>>(repeating: false)
    for pair in pairs { found .|= (here .== pair.firsts) .& (behind .== pair.seconds) }
    let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
    if words[0] | words[1] == 0 { return nil }
    return words[0] != 0
      ? words[0].trailingZeroBitCount / 8 : 8 + words[1].trailingZeroBitCount / 8
  }
}
