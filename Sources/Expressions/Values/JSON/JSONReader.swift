/// Reads JSON (RFC 8259) into values: strictly, but for a byte order mark at the start, which is skipped.
///
/// Whole numbers within 64 bits are `.integer`, larger ones keep their digits as `.string`; all others are `.double`, and one
/// beyond a double's range is an error.
/// Objects keep the order of their members. Of members with the same name the last one counts, and a warning is given.
package enum JSONReader {
  /// Arrays and objects within each other at most.
  package static let depthLimit = 256

  /// Reads the one value that `bytes` hold.
  package static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONDocument {
    try read(bytes, in: bytes.indices)
  }

  /// Reads the one value that a part of `bytes` holds (a line of NDJSON); offsets count from the start of `bytes`.
  package static func read(
    _ bytes: [UInt8], in range: Range<Int>
  ) throws(JSONError) -> JSONDocument {
    var shapes = ObjectShapes()
    return try read(bytes, in: range, sharing: &shapes)
  }

  /// The same for one of many texts whose objects are alike.
  package static func read(
    _ bytes: [UInt8], in range: Range<Int>, sharing shapes: inout ObjectShapes
  ) throws(JSONError) -> JSONDocument {
    var cursor = JSONCursor(bytes: bytes, range: range, shapes: shapes)
    defer { shapes = cursor.shapes }
    cursor.skipByteOrderMark()
    let value = try cursor.value(depth: 0)
    cursor.skipWhitespace()
    guard cursor.isAtEnd else { throw cursor.unexpected("the end of the text") }
    return JSONDocument(value: value, warnings: cursor.warnings)
  }
}
