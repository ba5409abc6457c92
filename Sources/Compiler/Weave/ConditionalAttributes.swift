import Diagnostics
import EmailIR

/// Attributes under a condition inside a start tag: `<mj-text {% if vip %}color="gold"{% endif %}>` becomes an attribute `color`
/// whose value is a branch; where the condition does not hold, the value is the one that would be inherited.
enum ConditionalAttributes {
  /// A stand-in by which an attribute passes through the pairing of blocks.
  static func node(of attribute: Attribute, startTag: SourceRange) -> Node {
    .element(
      Element(
        name: "", attributes: [attribute], children: [], range: startTag, startTag: startTag))
  }

  /// The attributes of a start tag in which logic stands between them.
  static func attributes(
    of nodes: [Node], _ diagnostics: inout DiagnosticSet
  ) -> [Attribute] {
    var found: [Attribute] = []
    for node in nodes {
      switch node {
      case .element(let element): found += element.attributes
      case .branch(let branch):
        for attribute in conditional(branch, &diagnostics) {
          found.removeAll { $0.name == attribute.name }
          found.append(attribute)
        }
      default: reportForeign(node, &diagnostics)
      }
    }
    return found
  }

  private static func conditional(
    _ branch: Branch, _ diagnostics: inout DiagnosticSet
  ) -> [Attribute] {
    let arms = branch.arms.map { attributes(of: $0.body, &diagnostics) }
    var names: [Attribute] = []
    for attribute in arms.joined() where !names.contains(where: { $0.name == attribute.name }) {
      names.append(attribute)
    }
    return names.map { attribute in
      var attribute = attribute
      attribute.value = .pieces([choice(of: attribute.name, branch, arms)])
      return attribute
    }
  }

  private static func choice(of name: String, _ branch: Branch, _ arms: [[Attribute]]) -> Node {
    var copy = branch
    for index in copy.arms.indices {
      copy.arms[index].body = pieces(of: arms[index].first { $0.name == name }?.value)
    }
    if copy.kind == .firstMatch, copy.arms.last?.condition != nil {
      copy.arms.append(Branch.Arm(nil, [.inherited], range: branch.end))
    }
    return .branch(copy)
  }

  private static func pieces(of value: AttributeValue?) -> [Node] {
    switch value {
    case nil: [.inherited]
    case .literal(let text): [.text(Array(text.utf8))]
    case .pieces(let pieces): pieces
    }
  }

  private static func reportForeign(_ node: Node, _ diagnostics: inout DiagnosticSet) {
    let range: SourceRange? =
      switch node {
      case .output(let output): output.range
      case .statement(let statement): statement.range
      case .loop(let loop): loop.start
      case .block(let block): block.start
      default: nil
      }
    guard let range else { return }
    diagnostics.report(
      .logicBetweenAttributes, "expected attributes or a condition around them", at: range,
      hint: "a value goes between the quotes of an attribute")
  }
}
