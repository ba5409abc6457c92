package import Diagnostics

extension DiagnosticCode {
  static let styleNotInlined = DiagnosticCode(
    "style-not-inlined", .warning, summary: "a rule cannot be written into a style attribute",
    explanation: """
      `mj-style inline="inline"` writes rules into the style attributes of the elements that they match. What depends on the \
      reader's screen or mouse (`@media`, `:hover`) or makes new content (`::before`) has no place there and is dropped. Put \
      it into an mj-style of its own, which becomes a style sheet in the head.
      """,
    wrong: "<mj-style inline=\"inline\">a:hover { color: red }</mj-style>",
    right: "<mj-style>a:hover { color: red }</mj-style>")

  static let styleSyntax = DiagnosticCode(
    "style-syntax", .warning, summary: "an inlined style sheet has a part that is no rule",
    explanation: "A rule is a selector and declarations in braces. What is none is left out.",
    wrong: "<mj-style inline=\"inline\">.a { color: red</mj-style>",
    right: "<mj-style inline=\"inline\">.a { color: red }</mj-style>")

  static let styleUnderCondition = DiagnosticCode(
    "style-under-condition", .error,
    summary: "rules of an inlined style sheet stand under a condition",
    explanation: """
      Which rule wins is decided when the template is compiled, once for all recipients. A value may depend on the recipient, a \
      rule may not: write `color: {% if vip %}gold{% else %}grey{% endif %}`, or give elements their class under a condition.
      """,
    wrong: "<mj-style inline=\"inline\">{% if vip %}.a { color: gold }{% endif %}</mj-style>",
    right:
      "<mj-style inline=\"inline\">.a { color: {% if vip %}gold{% else %}grey{% endif %} }</mj-style>"
  )

  static let attributeSelector = DiagnosticCode(
    "html-attribute-selector", .error, summary: "the path of an mj-selector is no CSS selector",
    explanation:
      "It names elements of the produced page: types, classes, ids, attributes, and how they stand to each other.",
    wrong: "<mj-selector path=\"a:hover\">", right: "<mj-selector path=\".menu a\">")
}

/// What the styling of the page reports.
package enum StylingCodes {
  package static let all: [DiagnosticCode] = [
    .attributeSelector, .styleNotInlined, .styleSyntax, .styleUnderCondition,
  ]
}
