import Diagnostics

/// Walks over the characters of a file: invalid UTF-8, control characters, characters that deceive. Text without any is
/// passed in steps of sixteen bytes, and not copied.
struct CharacterInspector {
  var diagnostics: DiagnosticSet
  private let file: FileID
  private var reported: Set<String> = []

  init(file: FileID, diagnostics: DiagnosticSet) {
    self.file = file
    self.diagnostics = diagnostics
  }

  /// Gives the bytes with what was reported as an error replaced.
  mutating func inspect(_ bytes: [UInt8]) -> [UInt8] {
    var clean: [UInt8]?
    var copied = 0
    var place = 0
    bytes.withUnsafeBufferPointer { all in
      while true {
        place = Self.endOfPlainText(all, from: place)
        guard place < all.count else { break }
        let length = Self.length(of: all, at: place)
        let replacement = check(
          all, at: place, length: length, output: place - copied + (clean?.count ?? 0))
        if let replacement {
          clean = (clean ?? []) + all[copied..<place] + replacement
          copied = place + max(length, 1)
        }
        place += max(length, 1)
      }
      if clean != nil { clean?.append(contentsOf: all[copied...]) }
    }
    return clean ?? bytes
  }

  /// Looks at one character that is not plain; gives what must stand in its place.
  private mutating func check(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, length: Int, output: Int
  ) -> [UInt8]? {
    if length == 0 {
      report(
        .markupEncoding, "expected UTF-8, found the byte 0x\(Self.hex(bytes[place]))",
        output..<output + 3, hint: "save the file as UTF-8")
      return [0xEF, 0xBF, 0xBD]
    }
    if length == 1 {
      let hex = Self.hex(bytes[place])
      report(
        .markupControlCharacter, "expected text, found the control character U+00\(hex)",
        output..<output + 1, hint: "remove it")
      return [0x20]
    }
    if length == 3 { warn(of: bytes, at: place, output: output) }
    return nil
  }

  /// Warns of characters that make a text look other than it is.
  private mutating func warn(of bytes: UnsafeBufferPointer<UInt8>, at place: Int, output: Int) {
    let scalar =
      UInt32(bytes[place] & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
      | UInt32(bytes[place + 2] & 0x3F)
    let name = "U+" + String(scalar, radix: 16, uppercase: true)
    switch scalar {
    case 0x202D, 0x202E:
      report(
        .markupBidiOverride, "\(name) reverses the direction of this text", output..<output + 3,
        hint: "remove it; for right-to-left text set `direction`")
    case 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF:
      guard Self.isInAddress(bytes, place) else { return }
      report(
        .markupInvisibleCharacter, "this address holds \(name), which cannot be seen",
        output..<output + 3, hint: "remove it")
    default: return
    }
  }

  /// Whether the word around `place` holds `://`.
  private static func isInAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    var start = place
    while start > max(0, place - 512), !endsWord(bytes[start - 1]) {
      start -= 1
      if bytes[start] == UInt8(ascii: ":"), bytes[start + 1] == UInt8(ascii: "/"),
        bytes[start + 2] == UInt8(ascii: "/")
      {
        return true
      }
    }
    return false
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x3C || byte == 0x3E
  }

  /// Reports the first of each kind.
  private mutating func report(
    _ code: DiagnosticCode, _ message: String, _ range: Range<Int>, hint: String
  ) {
    guard reported.insert(code.name).inserted else { return }
    diagnostics.report(code, message, at: SourceRange(file: file, range), hint: hint)
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }

  /// The next byte that is neither printable ASCII nor white space.
  private static func endOfPlainText(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    let memory = UnsafeRawBufferPointer(bytes)
    while place + 16 <= bytes.count {
      let here = memory.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
      if holdsOthers(here) { break }
      place += 16
    }
    while place < bytes.count, isPlain(bytes[place]) { place += 1 }
    return place
  }

  /// Whether one of sixteen bytes is not plain.
  @inline(__always)
  private static func holdsOthers(_ bytes: SIMD16<UInt8>) -> Bool {
    // Vectors on both sides: comparisons with a number are not done by vector instructions.
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    let lineEnd = (bytes .== all(0x0A)) .| (bytes .== all(0x0D)) .| (bytes .== all(0x09))
    let others = (bytes .< all(0x20)) .& (.!lineEnd) .| (bytes .> all(0x7E))
    let words = unsafeBitCast(others, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    for place in start..<start + 8 where !isPlain(bytes[place]) { return false }
    return true
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte >= 0x20 && byte < 0x7F) || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// The length of the UTF-8 sequence at `place`; 0 if it is invalid (Unicode 15, table 3-7).
  private static func length(of bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let first = bytes[place]
    let rest = bytes.count - place
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return rest >= 2 && isFollower(bytes[place + 1]) ? 2 : 0
    case 0xE0...0xEF:
      guard rest >= 3, isFollower(bytes[place + 1]), isFollower(bytes[place + 2]) else { return 0 }
      if first == 0xE0, bytes[place + 1] < 0xA0 { return 0 }
      return first == 0xED && bytes[place + 1] > 0x9F ? 0 : 3
    case 0xF0...0xF4:
      guard rest >= 4, isFollower(bytes[place + 1]), isFollower(bytes[place + 2]),
        isFollower(bytes[place + 3])
      else { return 0 }
      if first == 0xF0, bytes[place + 1] < 0x90 { return 0 }
      return first == 0xF4 && bytes[place + 1] > 0x8F ? 0 : 4
    default: return 0
    }
  }

  private static func isFollower(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
