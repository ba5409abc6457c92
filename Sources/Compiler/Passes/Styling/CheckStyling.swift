import Diagnostics
import EmailIR
import Stylesheets

/// Says which inlined styles and selectors do not reach the page: the reference drops them without a word.
enum CheckStyling {
  static func check(_ head: Element, _ diagnostics: inout DiagnosticSet) {
    for case .element(let element) in head.children {
      switch element.name {
      case "mj-style" where element[attribute: "inline"]?.plainText == "inline":
        checkStyle(element, &diagnostics)
      case "mj-html-attributes": checkSelectors(element, &diagnostics)
      default: continue
      }
    }
  }

  private static func checkStyle(_ style: Element, _ diagnostics: inout DiagnosticSet) {
    guard !style.children.contains(where: { $0.bodies.contains(where: holdsRules) }) else {
      diagnostics.report(
        .styleUnderCondition, "an inlined style sheet cannot depend on the recipient",
        at: style.startTag, hint: "put the condition into a value, or do not inline it")
      return
    }
    var sheet = HoleText()
    for node in style.children {
      if case .text(let text) = node { sheet.append(text.bytes) } else { sheet.appendHole(0) }
    }
    let isPlain = style.children.count == 1
    for problem in Stylesheet(sheet).problems {
      let offset = Int(style.startTag.end)
      let range = SourceRange(
        file: style.startTag.file, start: offset + problem.range.lowerBound,
        end: offset + problem.range.upperBound)
      report(problem, at: isPlain ? range : style.startTag, &diagnostics)
    }
  }

  private static func holdsRules(_ nodes: [Node]) -> Bool {
    nodes.contains { node in
      if case .text(let text) = node { return text.bytes.contains(UInt8(ascii: "{")) }
      return node.bodies.contains(where: holdsRules)
    }
  }

  private static func report(
    _ problem: StyleProblem, at range: SourceRange, _ diagnostics: inout DiagnosticSet
  ) {
    switch problem.kind {
    case .atRule:
      diagnostics.report(
        .styleNotInlined, "an at-rule cannot be inlined, and is dropped", at: range,
        hint: "put it into an mj-style without `inline`")
    case .pseudo:
      diagnostics.report(
        .styleNotInlined, "this selector cannot be inlined, and its rule is dropped", at: range,
        hint: "put the rule into an mj-style without `inline`")
    case .selector:
      diagnostics.report(.styleSyntax, "expected a selector and a block", at: range)
    case .unclosed:
      diagnostics.report(.styleSyntax, "expected `}` at the end of this rule", at: range)
    }
  }

  private static func checkSelectors(_ element: Element, _ diagnostics: inout DiagnosticSet) {
    for case .element(let selector) in element.children where selector.name == "mj-selector" {
      guard let path = selector.attributes.first(where: { $0.name == "path" }),
        let text = path.value.plainText
      else { continue }
      guard AttributeSetter(selector: text, name: "x", value: HoleText()) == nil else { continue }
      diagnostics.report(
        .attributeSelector, "expected a selector for elements of the page, found `\(text)`",
        at: path.valueRange)
    }
  }
}

extension AttributeValue {
  /// The value, if it is written as it is.
  fileprivate var plainText: String? {
    if case .literal(let text) = self { text } else { nil }
  }
}
