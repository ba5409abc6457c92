package import Expressions

/// The text of a value as Liquid prints it. The other languages turn values into text by functions of their own first.
package enum ValuePrinter {
  /// Appends what `{{ value }}` prints: arrays run together, nothing prints nothing.
  package static func print(_ value: Value, into buffer: inout OutputBuffer) {
    print(value, into: &buffer, depth: 0)
  }

  /// Deeper values are cut off: a limit against exhausting the stack.
  private static let greatestDepth = 100

  private static func print(_ value: Value, into buffer: inout OutputBuffer, depth: Int) {
    guard depth < greatestDepth else { return }
    switch value {
    case .undefined, .null, .blank, .empty, .rows, .row: break
    case .bool(let flag): buffer.append(flag ? "true" : "false" as StaticString)
    case .integer(let number): buffer.append(number)
    case .double(let number): buffer.append(RubyFloat.text(of: number))
    case .string(let text): buffer.append(text)
    case .markup(let markup): buffer.append(markup.html)
    case .array(let items):
      for item in items { print(item, into: &buffer, depth: depth + 1) }
    case .object(let object): inspect(object, into: &buffer, depth: depth)
    case .range(let range): print(range, into: &buffer)
    case .date(let date): buffer.append(TimestampText.of(date))
    }
  }

  private static func print(_ range: IntegerRange, into buffer: inout OutputBuffer) {
    buffer.append(range.first)
    buffer.append("..")
    buffer.append(range.last)
  }

  /// Appends the value as it looks inside a printed object: `"text"`, `nil`, `[1, 2]`, `{"a"=>1}`.
  package static func inspect(_ value: Value, into buffer: inout OutputBuffer) {
    inspect(value, into: &buffer, depth: 0)
  }

  private static func inspect(_ value: Value, into buffer: inout OutputBuffer, depth: Int) {
    guard depth < greatestDepth else { return }
    switch value {
    case .undefined, .null: buffer.append("nil")
    case .string(let text): inspect(text, into: &buffer)
    case .markup(let markup): inspect(markup.html, into: &buffer)
    case .array(let items): inspect(items, into: &buffer, depth: depth)
    case .object(let object): inspect(object, into: &buffer, depth: depth)
    default: print(value, into: &buffer, depth: depth)
    }
  }

  private static func inspect(
    _ items: [Value], into buffer: inout OutputBuffer, depth: Int
  ) {
    buffer.append("[")
    for (index, item) in items.enumerated() {
      if index > 0 { buffer.append(", ") }
      inspect(item, into: &buffer, depth: depth + 1)
    }
    buffer.append("]")
  }

  private static func inspect(
    _ object: ObjectValue, into buffer: inout OutputBuffer, depth: Int
  ) {
    buffer.append("{")
    for index in 0..<object.count {
      if index > 0 { buffer.append(", ") }
      inspect(object.keys[index], into: &buffer)
      buffer.append("=>")
      inspect(object.values[index], into: &buffer, depth: depth + 1)
    }
    buffer.append("}")
  }

  /// A text in quotes with Ruby's escapes.
  private static func inspect(_ text: String, into buffer: inout OutputBuffer) {
    buffer.append("\"")
    for byte in text.utf8 {
      if let escape = escapes[byte] { buffer.append(escape) } else { buffer.append(byte) }
    }
    buffer.append("\"")
  }

  private static let escapes: [UInt8: String] = [
    0x22: "\\\"", 0x5C: "\\\\", 0x07: "\\a", 0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0B: "\\v",
    0x0C: "\\f", 0x0D: "\\r", 0x1B: "\\e", 0x00: "\\u0000", 0x7F: "\\x7F",
  ]
}
