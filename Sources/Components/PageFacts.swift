import EmailIR

/// What holds for a whole page and does not change while it is expanded.
final class PageFacts: Sendable {
  let attributes: AttributeResolver
  /// Whether these say anything.
  let hasAttributes: Bool
  let breakpoint: String
  let fonts: [Font]
  /// Whether there are others among them than those that every template knows.
  private let declaresFonts: Bool
  let title: [Node]
  let preview: [Node]
  /// `lang` and `dir` of the page.
  let language: AttributeValue
  let direction: AttributeValue
  let keepsComments: Bool
  /// Whether anything in the page may depend on the recipient.
  let holdsLogic: Bool
  /// Whether style sheets are inlined or attributes set in the finished page.
  let isStyled: Bool
  /// Columns stand side by side in Outlook's web application too: `<mjml owa="desktop">`.
  let forcesDesktop: Bool

  init(_ head: HeadContent, root: Element, options: PageOptions) {
    attributes = head.attributes
    hasAttributes = !head.attributes.isEmpty
    breakpoint = head.breakpoint
    fonts = head.fonts
    declaresFonts = head.declaresFonts
    title = head.title
    preview = head.preview
    language = root[attribute: "lang"].nonEmpty ?? .literal("und")
    direction = root[attribute: "dir"].nonEmpty ?? .literal("auto")
    keepsComments = options.keepComments
    holdsLogic = options.holdsLogic
    isStyled = !head.inlineStyles.isEmpty || !head.htmlAttributes.isEmpty
    forcesDesktop = root[attribute: "owa"]?.literalText == "desktop"
  }

  /// The breakpoint of a template that names none.
  static let usualBreakpoint = "480px"

  /// What the head has to know of it.
  var marks: [Mark] {
    let declared = declaresFonts ? fonts.filter { !$0.isBuiltIn } : []
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
  /// Whether anything in the document may depend on the recipient.
  package var holdsLogic = true

  package init() {}
}
