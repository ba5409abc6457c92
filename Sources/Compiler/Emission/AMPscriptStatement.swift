import Diagnostics

/// Statements of AMPscript that share a block with others: `SET @a = 1` in `%%[ SET @a = 1 IF @a == 1 THEN ]%%`.
enum AMPscriptStatement {
  /// Whether a tag's place holds a statement without delimiters; all other tags begin with a sign.
  static func isStatement(_ range: SourceRange, in sources: SourceMap) -> Bool {
    guard let first = sources[range.file].bytes[range.bytes].first else { return false }
    return first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
  }

  /// Where white space and comments end that begin at `start`.
  static func end(ofBlanksIn bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
      } else if bytes[index...].starts(with: "/*".utf8) {
        index += 2
        while index < bytes.count, !bytes[index...].starts(with: "*/".utf8) { index += 1 }
        index = min(index + 2, bytes.count)
      } else {
        break
      }
    }
    return index
  }
}
