/// A JSON document to be written; members keep their order.
package indirect enum JSONTree: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONTree])
  case object([(String, JSONTree)])

  /// Indented text without a line end behind it; with `isCompact` on one line.
  package func text(isCompact: Bool = false) -> String {
    var writer = JSONWriter(isCompact: isCompact)
    writer.write(self, depth: 0)
    return writer.text
  }

  /// `value`, or nothing at all: for members that are left out when absent.
  package static func members(_ pairs: [(String, JSONTree?)]) -> JSONTree {
    .object(pairs.compactMap { name, value in value.map { (name, $0) } })
  }
}

private struct JSONWriter {
  let isCompact: Bool
  private(set) var text = ""

  init(isCompact: Bool) { self.isCompact = isCompact }

  mutating func write(_ tree: JSONTree, depth: Int) {
    switch tree {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .string(let value): write(value)
    case .array(let items):
      list("[", "]", depth: depth, count: items.count) { writer, index in
        writer.write(items[index], depth: depth + 1)
      }
    case .object(let members):
      list("{", "}", depth: depth, count: members.count) { writer, index in
        writer.write(members[index].0)
        writer.text += writer.isCompact ? ":" : ": "
        writer.write(members[index].1, depth: depth + 1)
      }
    }
  }

  private mutating func list(
    _ open: String, _ close: String, depth: Int, count: Int,
    item: (inout JSONWriter, Int) -> Void
  ) {
    text += open
    for index in 0..<count {
      if index > 0 { text += "," }
      newLine(depth + 1)
      item(&self, index)
    }
    if count > 0 { newLine(depth) }
    text += close
  }

  private mutating func newLine(_ depth: Int) {
    if !isCompact { text += "\n" + String(repeating: "  ", count: depth) }
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
