import Diagnostics
import EmailIR

extension Rule {
  /// A link that leads nowhere.
  package static let linkWithoutTarget = Rule(
    DiagnosticCode(
      "link-without-target", .warning, summary: "a link or button leads nowhere",
      explanation: """
        A button without `href` looks as if it could be pressed, and cannot; `href=""` and `href="#"` reload the reader's mail \
        client. Images without `src` are holes.
        """,
      wrong: "<mj-button>Buy</mj-button>",
      right: "<mj-button href=\"https://shop.example/cart\">Buy</mj-button>")
  ) { context, findings in
    for link in Link.all(in: context) {
      let target = link.target ?? ""
      let isRequired =
        ["mj-button", "mj-navbar-link"].contains(link.owner)
        || link.attribute == "src"
      if link.target == nil ? isRequired : target.isBlankText || target == "#" {
        let found = link.target == nil ? "none" : "‘\(target)’"
        findings.report(
          "expected ‘\(link.attribute)’ of ‘\(link.owner)’ to be an address, found \(found)",
          at: link.range)
      }
    }
  }
}
