package import EmailIR
import Expressions

/// What the head of a template says, in order.
package struct HeadContent: Sendable {
  var attributes = AttributeResolver()
  var breakpoint = PageFacts.usualBreakpoint
  private(set) var fonts = Font.builtIn
  private(set) var declaresFonts = false
  var title: [Node] = []
  var preview: [Node] = []
  /// Contents of mj-style that are printed.
  var styles: [[Node]] = []
  /// Contents of mj-style that are inlined.
  package internal(set) var inlineStyles: [[Node]] = []
  /// mj-raw and comments, printed at the end of the head.
  var raws: [Raw] = []
  package internal(set) var htmlAttributes: [HTMLAttributeRule] = []

  enum Raw: Sendable {
    case element(Element)
    case comment([Node])
    /// What has side effects.
    case logic(Node)
  }

  init() {}

  mutating func declare(_ font: Font) {
    fonts.declare(font)
    declaresFonts = true
  }
}

/// One mj-html-attribute: elements of the page that match `selector` get the attribute.
package struct HTMLAttributeRule: Sendable {
  package let selector: String
  package let name: String
  package let value: [Node]
}

extension [Node] {
  /// Without white space at the ends.
  package var trimmed: [Node] {
    var result = self
    if case .text(let text)? = result.first {
      result[0] = .text([UInt8](text.bytes.drop { $0.isASCIIWhitespace }))
    }
    if case .text(let text)? = result.last {
      var slice = text.bytes
      while let byte = slice.last, byte.isASCIIWhitespace { slice.removeLast() }
      result[result.count - 1] = .text([UInt8](slice))
    }
    return result.filter { if case .text(let text) = $0 { !text.isEmpty } else { true } }
  }

  /// The text, if nothing depends on the recipient.
  var literalText: String? { AttributeValue.pieces(self).literalText }
}
