import Diagnostics
import EmailIR

extension Element {
  /// The text of an attribute, if it is there; what logic prints stands in it as `HTMLTagReader.mask`, so that a value made
  /// by logic is neither empty nor equal to any text.
  func text(of attribute: String) -> String? {
    switch self[attribute: attribute] {
    case .literal(let text): text
    case .pieces(let nodes): Self.text(of: nodes)
    case nil: nil
    }
  }

  /// The text of the children, logic as above.
  var content: String { Self.text(of: children) }

  private static func text(of nodes: [Node]) -> String {
    nodes.reduce(into: "") { text, node in
      if case .text(let run) = node {
        text += String(decoding: run.bytes, as: UTF8.self)
      } else {
        text.unicodeScalars.append(Unicode.Scalar(HTMLTagReader.mask))
      }
    }
  }

  /// Where an attribute's value stands; the start tag if there is none.
  func place(of attribute: String) -> SourceRange {
    attributes.first { $0.name == attribute }?.valueRange ?? startTag
  }
}

extension String {
  /// Whether there is nothing but white space.
  var isBlankText: Bool { utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
}
