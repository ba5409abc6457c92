/// Writes values as JSON bytes (UTF-8, one line), for NDJSON and reports.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.write(.object(ObjectValue([("id", .string("r1"))])))
/// writer.bytes  // {"id":"r1"}
/// ```
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Empties the buffer and keeps its memory.
  package mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  /// Appends text that is JSON already: punctuation, a line feed.
  package mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a string in quotes.
  package mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// Appends UTF-8 bytes (a page) as a string in quotes.
  package mutating func string(utf8 text: [UInt8]) {
    text.withUnsafeBufferPointer { string($0) }
  }

  /// Appends a value. Dates are written as ISO 8601 text, rows as objects, nothing as `null`; numbers without a JSON form
  /// (infinity) as `null`.
  package mutating func write(_ value: Value) {
    switch value {
    case .undefined, .null: raw("null")
    case .bool(let flag): flag ? raw("true") : raw("false")
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .double(let number):
      number.isFinite ? bytes.append(contentsOf: String(number).utf8) : raw("null")
    case .string(let text): string(text)
    case .markup(let html): string(html)
    case .array(let items): list(items.count) { writer, index in writer.write(items[index]) }
    case .object(let object): members(object.keys, object.values)
    case .range(let range): string("\(range.first)..\(range.last)")
    case .date(let date): string(date.iso8601)
    case .rows(let set):
      list(set.rows.count) { writer, index in writer.members(set.columns, set.rows[index]) }
    case .row(let row): members(row.columns, row.values)
    case .blank, .empty: string("")
    }
  }

  /// Appends an object of parallel names and values.
  package mutating func members(_ names: [String], _ values: [Value]) {
    raw("{")
    for (index, (name, value)) in zip(names, values).enumerated() {
      if index > 0 { raw(",") }
      string(name)
      raw(":")
      write(value)
    }
    raw("}")
  }

  private mutating func list(_ count: Int, _ item: (inout JSONWriter, Int) -> Void) {
    raw("[")
    for index in 0..<count {
      if index > 0 { raw(",") }
      item(&self, index)
    }
    raw("]")
  }

  /// Copies the runs between the bytes that need an escape.
  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      escape(byte)
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0..<0x20:
      raw("\\u00")
      bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
      bytes.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
    default:
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    }
  }
}
