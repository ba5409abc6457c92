import Diagnostics
import EmailIR

extension Rule {
  /// A page without a way out.
  package static let missingUnsubscribe = Rule(
    DiagnosticCode(
      "missing-unsubscribe", .warning, summary: "the page has no unsubscribe link",
      explanation: """
        Marketing mail must let its readers leave with one visible link (CAN-SPAM §5, GDPR article 7(3), the sender \
        rules of the large mailbox providers). Put one into the footer. Recognised are `*|UNSUB|*`, `%%unsub_center_url%%`, and every link \
        whose address or field name contains “unsub”, “opt-out” or “optout”.
        """,
      wrong: "<mj-text>© Shop</mj-text>",
      right: "<mj-text><a href=\"{{ unsubscribe_url }}\">Unsubscribe</a></mj-text>")
  ) { context, findings in
    let sources = context.sources
    let places = Link.all(in: context).filter { $0.attribute == "href" && $0.target != nil }
      .map(\.range)
    let isFound = places.contains { place in
      let bytes = sources[place.file].bytes
      let text = String(decoding: bytes[place.bytes.clamped(to: bytes.indices)], as: UTF8.self)
      return ["unsub", "opt-out", "optout", "opt_out"].contains { text.lowercased().contains($0) }
    }
    if !isFound {
      findings.report(
        "expected an unsubscribe link, found none", at: context.document.root.startTag,
        hint: "link to `{{ unsubscribe_url }}`, `*|UNSUB|*` or `%%unsub_center_url%%` in the footer"
      )
    }
  }
}
