/// Which bytes make names: a bit more than XML allows (all beyond ASCII), for libxml2 looks at those again.
enum NameByte {
  static func starts(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || byte == 0x5F || byte == 0x3A || byte >= 0x80
  }

  /// Looked up in two words of bits: `-`, `.`, digits and `:`, then letters and `_`.
  @inline(__always)
  static func continues(_ byte: UInt8) -> Bool {
    let bits: UInt64 = byte & 0x40 == 0 ? 0x07FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return bits >> UInt64(byte & 0x3F) & 1 != 0 || byte >= 0x80
  }

  /// How many of sixteen bytes, from the first, continue a name.
  @inline(__always)
  static func length(_ bytes: SIMD16<UInt8>) -> Int {
    // Vectors on both sides: comparisons with a number are not done by vector instructions.
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    let lower = bytes | all(0x20)
    let letters = (lower .>= all(0x61)) .& (lower .<= all(0x7A))
    let digits = (bytes .>= all(0x2D)) .& (bytes .<= all(0x3A)) .& (bytes .!= all(0x2F))
    let others = (bytes .== all(0x5F)) .| (bytes .>= all(0x80))
    let words = unsafeBitCast(letters .| digits .| others, to: SIMD2<UInt64>.self)
    let first = (~words[0]).trailingZeroBitCount / 8
    return first < 8 ? first : 8 + (~words[1]).trailingZeroBitCount / 8
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
