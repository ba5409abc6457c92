import Diagnostics

/// A statement of AMPscript that shares its block with others: `SET @a = 1` in `%%[ SET @a = 1 IF @a == 1 THEN ]%%`.
struct AMPscriptStatement {
  let bytes: [UInt8]
  let range: Range<Int>

  /// Whether a tag's place holds a statement without delimiters; all other tags begin with a sign.
  static func isStatement(_ range: SourceRange, in sources: SourceMap) -> Bool {
    guard let first = sources[range.file].bytes[range.bytes].first else { return false }
    return first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
  }

  /// Whether only white space and comments stand between a place and the statement.
  func follows(_ place: Int) -> Bool { end(ofBlanksFrom: place) == range.lowerBound }

  /// What opens its block, as written if it is the first of its block and no long comment stands before it.
  var opener: [UInt8] {
    let least = max(0, range.lowerBound - 4_096)
    var start = range.lowerBound - 3
    while start >= least, !bytes[start...].starts(with: "%%[".utf8) { start -= 1 }
    guard start >= least, follows(start + 3) else { return Array("%%[ ".utf8) }
    return Array(bytes[start..<range.lowerBound])
  }

  /// What closes its block, as written if it is the last of its block.
  var closer: [UInt8] {
    let end = end(ofBlanksFrom: range.upperBound)
    guard bytes[end...].starts(with: "]%%".utf8) else { return Array(" ]%%".utf8) }
    return Array(bytes[range.upperBound..<end + 3])
  }

  private func end(ofBlanksFrom start: Int) -> Int {
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
