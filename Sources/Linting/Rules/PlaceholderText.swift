import Diagnostics
import EmailIR

extension Rule {
  /// Text that was meant to be replaced.
  package static let placeholderText = Rule(
    DiagnosticCode(
      "placeholder-text", .warning, summary: "text that was meant to be replaced is still there",
      explanation: "“Lorem ipsum” in a mail means that a block was never finished.",
      wrong: "<mj-text>Lorem ipsum dolor sit amet</mj-text>",
      right: "<mj-text>Your order is on its way.</mj-text>")
  ) { context, findings in
    for element in context.elements where element.name.hasPrefix("mj-") {
      if element.content.lowercased().contains("lorem ipsum") {
        findings.report("placeholder text", at: context.place(of: "lorem", in: element.range))
      }
    }
  }
}
