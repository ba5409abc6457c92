import EmailIR
import Expressions

/// `#abc` is written `#aabbcc`, also where a condition or data chooses the colour.
extension AttributeValue {
  /// Whether it is such a colour, or may be for some recipient.
  var mayBeShortColor: Bool {
    if case .literal(let text) = self { return text.mayBeShortColor }
    return true
  }

  var withLongColor: AttributeValue {
    switch self {
    case .literal(let text): .literal(ShortColor.long(text))
    case .pieces(let nodes): .pieces(nodes.withLongColor)
    }
  }
}

extension [Node] {
  /// Only a node that is the whole value can be a colour.
  fileprivate var withLongColor: [Node] {
    guard count == 1 else { return self }
    switch self[0] {
    case .text(let text):
      return [.text([UInt8](ShortColor.long(String(decoding: text.bytes, as: UTF8.self)).utf8))]
    case .branch(var branch):
      for index in branch.arms.indices {
        branch.arms[index].body = branch.arms[index].body.withLongColor
      }
      return [.branch(branch)]
    case .output(var output):
      guard case .expression(let value) = output.source else { return self }
      output.source = .expression(.call(.longColor, [value], output.range))
      return [.output(output)]
    default: return self
    }
  }
}

enum ShortColor {
  /// The same colour with six digits; anything else as it is.
  static func long(_ text: String) -> String {
    guard text.mayBeShortColor, text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    return String(unsafeUninitializedCapacity: 7) { bytes in
      bytes[0] = UInt8(ascii: "#")
      for (index, byte) in text.utf8.dropFirst().enumerated() {
        bytes[2 * index + 1] = byte
        bytes[2 * index + 2] = byte
      }
      return 7
    }
  }
}

extension Function {
  /// What `ShortColor` does, for a colour that comes from data.
  static let longColor = Function(
    "long_color", in: "galley", [Parameter("color")],
    summary: "A colour of three digits with six; any other value as it is.",
    source: "MJML 5: attributes of type color are written out.",
    body: { arguments, _ throws(EvaluationError) in
      guard case .string(let text) = arguments[0] else { return arguments[0] }
      return .string(ShortColor.long(text))
    })
}
