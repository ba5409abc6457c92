import EmailIR

/// What holds for a whole page and does not change while it is expanded.
final class PageFacts: Sendable {
  let attributes: AttributeResolver
  let breakpoint: String
  let fonts: [Font]
  let title: [Node]
  let preview: [Node]
  /// `lang` and `dir` of the page.
  let language: AttributeValue
  let direction: AttributeValue
  let keepsComments: Bool

  init(_ head: HeadContent, root: Element, options: PageOptions) {
    attributes = head.attributes
    breakpoint = head.breakpoint
    fonts = head.fonts
    title = head.title
    preview = head.preview
    language = root[attribute: "lang"].nonEmpty ?? .literal("und")
    direction = root[attribute: "dir"].nonEmpty ?? .literal("auto")
    keepsComments = options.keepComments
  }

  /// The widest screen that counts as small: one pixel less than the breakpoint.
  var lowerBreakpoint: String {
    let digits = breakpoint.drop { !$0.isNumber }.prefix { $0.isNumber }
    return Int(digits).map { "\($0 - 1)px" } ?? breakpoint
  }
}

extension AttributeValue? {
  fileprivate var nonEmpty: AttributeValue? {
    if case .literal("")? = self { return nil }
    return self
  }
}

/// Settings of an expansion.
package struct PageOptions: Sendable {
  /// Whether comments of the source stay in the page.
  package var keepComments = true

  package init() {}
}
