package import Diagnostics
import EmailIR
import Expressions

/// A module file: its parameters and what it prints.
package struct ModuleDeclaration: Sendable {
  package let name: String
  package let path: String
  /// One line for the catalogue: the `description` of `mj-parameters`.
  package let summary: String
  package let parameters: [Parameter]
  /// The children of its body.
  let body: [Node]
  /// Head elements other than `mj-parameters`.
  let head: [Node]

  /// Its `mj-slot` elements, in order.
  var slotElements: [Element] {
    var slots: [Element] = []
    NodeWalk.all(body) {
      if case .element(let element) = $0, element.name == "mj-slot" { slots.append(element) }
    }
    return slots
  }

  /// What a caller may give.
  package struct Parameter: Sendable {
    package let name: String
    package let type: ParameterType
    /// As written; `nil` if it has none.
    package let fallback: String?
    package let isRequired: Bool
    /// One line for the catalogue.
    package let summary: String
    package let range: SourceRange
  }

  /// Reads what stands at the top of a module file.
  static func read(
    _ nodes: [Node], name: String, path: String, _ diagnostics: inout DiagnosticSet
  ) -> ModuleDeclaration {
    var parameters: [Parameter] = []
    var summary = ""
    var head: [Node] = []
    var body: [Node] = []
    for node in nodes {
      guard case .element(let root) = node, root.name == "mjml" else {
        body.append(node)
        continue
      }
      for case .element(let part) in root.children {
        if part.name == "mj-body" { body += part.children }
        if part.name == "mj-head" { head += part.children }
      }
    }
    for case .element(let element) in head where element.name == "mj-parameters" {
      parameters += read(parametersOf: element, &diagnostics)
      summary = element.literal("description") ?? summary
    }
    head.removeAll { $0.isElement("mj-parameters") }
    return ModuleDeclaration(
      name: name, path: path, summary: summary, parameters: parameters, body: body, head: head)
  }

  private static func read(
    parametersOf element: Element, _ diagnostics: inout DiagnosticSet
  ) -> [Parameter] {
    element.children.compactMap { node in
      guard case .element(let child) = node, child.name == "mj-parameter" else { return nil }
      guard let name = child.literal("name"), !name.isEmpty else {
        diagnostics.report(.moduleParameter, "expected a `name`, found none", at: child.startTag)
        return nil
      }
      return Parameter(
        name: name, type: type(of: child, &diagnostics), fallback: child.literal("default"),
        isRequired: child.literal("default") == nil && child.literal("required") != "false",
        summary: child.literal("description") ?? "", range: child.startTag)
    }
  }

  private static func type(
    of element: Element, _ diagnostics: inout DiagnosticSet
  ) -> ParameterType {
    let word = element.literal("type") ?? "string"
    if let type = ParameterType(rawValue: word) { return type }
    let known = ParameterType.allCases.map(\.rawValue)
    diagnostics.report(
      .moduleParameter, "expected a type (\(known.joined(separator: ", "))), found `\(word)`",
      at: element.startTag, hint: NearestName.of(word, in: known).map { "did you mean `\($0)`?" })
    return .string
  }
}

/// The types of module parameters.
package enum ParameterType: String, Sendable, CaseIterable {
  case string, integer, number, boolean, color, url, object, list

  /// A value that is written out at the call, or a default; `nil` if the text is none of this type.
  func value(of text: String) -> Value? {
    switch self {
    case .integer: Int(text).map(Value.integer)
    case .number: Double(text).flatMap { $0.isFinite ? .double($0) : nil }
    case .boolean: ["true": .bool(true), "false": .bool(false)][text]
    case .object, .list: text.isEmpty ? .null : nil
    case .string, .color, .url: .string(References.decode(text))
    }
  }
}

extension Node {
  /// Whether it is an element of that name.
  func isElement(_ name: String) -> Bool {
    if case .element(let element) = self { element.name == name } else { false }
  }
}

extension Element {
  /// The text of an attribute without template tags.
  func literal(_ name: String) -> String? {
    if case .literal(let text)? = self[attribute: name] { text } else { nil }
  }
}
