import Diagnostics
import EmailIR

/// A place that leads somewhere: an attribute of an element, or of an HTML tag in its content.
struct Link {
  /// `href` or `src`.
  let attribute: String
  /// The element or tag, as it is called in messages.
  let owner: String
  /// As written, logic as `HTMLTagReader.mask`; `nil` if the attribute is absent.
  let target: String?
  let range: SourceRange

  /// Elements that are links, with the attribute that says where to.
  private static let elements: [(name: String, attribute: String)] = [
    ("mj-button", "href"), ("mj-image", "href"), ("mj-navbar-link", "href"),
    ("mj-social-element", "href"), ("mj-carousel-image", "href"), ("mj-image", "src"),
    ("mj-carousel-image", "src"), ("mj-section", "background-url"),
    ("mj-wrapper", "background-url"), ("mj-column", "background-url"),
    ("mj-hero", "background-url"),
  ]

  /// Every link of a template, in source order per kind.
  static func all(in context: LintContext) -> [Link] {
    let fromElements = context.elements.flatMap { element in
      elements.filter { $0.name == element.name }.map { _, attribute in
        Link(
          attribute: attribute, owner: element.name, target: element.text(of: attribute),
          range: element.place(of: attribute))
      }
    }
    let fromTags = context.tags.flatMap { tag in
      [("a", "href"), ("img", "src"), ("area", "href")].filter { $0.0 == tag.name }.map {
        Link(
          attribute: $0.1, owner: tag.name, target: tag[$0.1]?.value,
          range: tag[$0.1]?.range ?? tag.range)
      }
    }
    return fromElements + fromTags
  }
}
