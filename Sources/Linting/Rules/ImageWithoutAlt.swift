import Diagnostics
import EmailIR

extension Rule {
  /// An image that says nothing where images are off or cannot be seen.
  package static let imageWithoutAlt = Rule(
    DiagnosticCode(
      "image-without-alt", .warning, summary: "an image has no alternative text",
      explanation: """
        Many clients show no images until the reader asks, and a screen reader shows none at all: both read `alt` instead. \
        Say what the image says; for mere decoration write `alt=""`.
        """,
      wrong: "<mj-image src=\"https://shop.example/sale.png\" />",
      right: "<mj-image src=\"https://shop.example/sale.png\" alt=\"Summer sale\" />")
  ) { context, findings in
    for element in context.elements
    where ["mj-image", "mj-carousel-image"].contains(element.name) {
      if element[attribute: "alt"] == nil, !context.hasDefault("alt", for: element) {
        findings.report("‘\(element.name)’ has no ‘alt’", at: element.startTag)
      }
    }
    for tag in context.tags where tag.name == "img" && tag["alt"] == nil {
      findings.report("‘img’ has no ‘alt’", at: tag.range)
    }
  }
}

extension LintContext {
  /// Whether `<mj-attributes>` gives an element the attribute.
  func hasDefault(_ attribute: String, for element: Element) -> Bool {
    let classes = element.text(of: "mj-class").map { $0.split(separator: " ") } ?? []
    return elements(named: "mj-attributes").contains { list in
      list.children.contains { node in
        guard case .element(let entry) = node, entry[attribute: attribute] != nil else {
          return false
        }
        return entry.name == "mj-all" || entry.name == element.name
          || entry.name == "mj-class"
            && classes.contains { $0 == entry.text(of: "name") ?? "" }
      }
    }
  }
}
