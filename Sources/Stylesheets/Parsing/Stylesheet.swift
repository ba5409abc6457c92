/// A style sheet as far as it can be written into style attributes: rules, each with one selector.
///
/// `@media` and the like depend on the reader's screen and are not here; `:hover` and `::before` are nothing that an
/// attribute can say: `problems` names what is left out.
package struct Stylesheet: Sendable {
  package let text: HoleText
  /// In source order; `a, b { … }` is two rules.
  package private(set) var rules: [StyleRule] = []
  package private(set) var problems: [StyleProblem] = []

  /// Reads a style sheet; never fails.
  package init(_ text: HoleText) {
    self.text = text
    var reader = StylesheetReader(text.bytes)
    reader.readRules()
    rules = reader.rules
    problems = reader.problems
  }

  package init(_ text: String) { self.init(HoleText(text.utf8)) }
}

/// `selector { declarations }`
package struct StyleRule: Sendable {
  package let selector: Selector
  package let declarations: [StyleDeclaration]
}

/// `name: value`; ranges count in the text that it was read from.
package struct StyleDeclaration: Sendable {
  package let name: Range<Int>
  /// Without `!important`. Empty for a hole that stands for a whole declaration; that is then `name`.
  package let value: Range<Int>
  package let isImportant: Bool
}

/// Something in a style sheet that does not reach the page.
package struct StyleProblem: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// `@media`, `@font-face`, …
    case atRule
    /// `:hover`, `::before`, or a pseudo-class that is not known.
    case pseudo
    /// Not a selector.
    case selector
    /// The `}` is missing.
    case unclosed
  }

  package let kind: Kind
  /// In the style sheet.
  package let range: Range<Int>
}
