package import Diagnostics

extension DiagnosticCode {
  package static let missingBody = DiagnosticCode(
    "mjml-missing-body", .error, summary: "The template has no mj-body.",
    explanation: """
      A template is an <mjml> element that holds an optional <mj-head> and one <mj-body>. Without a body there is nothing to \
      print.
      """,
    wrong: "<mjml><mj-head></mj-head></mjml>",
    right: "<mjml><mj-head></mj-head><mj-body></mj-body></mjml>")

  package static let unknownElement = DiagnosticCode(
    "mjml-unknown-element", .warning, summary: "There is no element of that name.",
    explanation: """
      The reference compiler leaves an unknown element out, with everything in it. Correct the name, or put the HTML into \
      <mj-raw> or <mj-text>.
      """,
    wrong: "<mj-tekst>Hello</mj-tekst>", right: "<mj-text>Hello</mj-text>")

  package static let misplacedElement = DiagnosticCode(
    "mjml-misplaced-element", .warning, summary: "The element may not stand in this parent.",
    explanation: """
      Layout is a chain: body, section, column, content. An element elsewhere is printed without the table cells that it \
      relies on, and breaks in some clients.
      """,
    wrong: "<mj-section><mj-text>Hello</mj-text></mj-section>",
    right: "<mj-section><mj-column><mj-text>Hello</mj-text></mj-column></mj-section>")

  package static let unknownAttribute = DiagnosticCode(
    "mjml-unknown-attribute", .warning, summary: "The element has no attribute of that name.",
    explanation: "An unknown attribute has no effect.",
    wrong: "<mj-text colour=\"red\">Hello</mj-text>",
    right: "<mj-text color=\"red\">Hello</mj-text>")

  package static let invalidAttribute = DiagnosticCode(
    "mjml-invalid-attribute", .warning, summary: "The value is not of the attribute's type.",
    explanation: """
      Lengths need a unit, colours are names, #rgb, #rrggbb, rgb(…) or rgba(…), and enumerations have a fixed list. The value \
      is printed as it is, and clients ignore it.
      """,
    wrong: "<mj-text font-size=\"13\">Hello</mj-text>",
    right: "<mj-text font-size=\"13px\">Hello</mj-text>")

  package static let lengthOutOfRange = DiagnosticCode(
    "mjml-length-out-of-range", .warning, summary: "A length is beyond all screens.",
    explanation: """
      No screen is wider than 20,000 pixels. Such a width is not used for the layout; a padding leaves no room for what \
      stands inside.
      """,
    wrong: "<mj-section padding=\"0 99999999px\"></mj-section>",
    right: "<mj-section padding=\"0 20px\"></mj-section>")
}

extension DiagnosticCode {
  /// What this room reports.
  package static let componentCodes: [DiagnosticCode] = [
    .missingBody, .unknownElement, .misplacedElement, .unknownAttribute, .invalidAttribute,
    .lengthOutOfRange,
  ]
}
