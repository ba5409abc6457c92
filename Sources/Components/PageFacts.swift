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
  /// Whether style sheets are inlined or attributes set in the finished page.
  let isStyled: Bool
  /// Columns stand side by side in Outlook's web application too: `<mjml owa="desktop">`.
  let forcesDesktop: Bool

  init(_ head: HeadContent, root: Element, options: PageOptions) {
    attributes = head.attributes
    breakpoint = head.breakpoint
    fonts = head.fonts
    title = head.title
    preview = head.preview
    language = root[attribute: "lang"].nonEmpty ?? .literal("und")
    direction = root[attribute: "dir"].nonEmpty ?? .literal("auto")
    keepsComments = options.keepComments
    isStyled = !head.inlineStyles.isEmpty || !head.htmlAttributes.isEmpty
    forcesDesktop = root[attribute: "owa"]?.literalText == "desktop"
  }

  /// The breakpoint of a template that names none.
  static let usualBreakpoint = "480px"

  /// What the head has to know of it.
  var marks: [Mark] {
    let declared = fonts.filter { font in
      !Font.builtIn.contains { $0.name == font.name && $0.href == font.href }
    }
    return declared.map { Mark(.declaredFont, name: $0.name, text: $0.href) }
      + (breakpoint == Self.usualBreakpoint ? [] : [Mark(.breakpoint, name: breakpoint, text: "")])
      + (forcesDesktop ? [Mark(.desktopLayout, name: "", text: "")] : [])
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
