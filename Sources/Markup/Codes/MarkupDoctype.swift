package import Diagnostics

extension DiagnosticCode {
  /// A document type declares entities or loads a file.
  package static let markupDoctype = DiagnosticCode(
    "markup-doctype", .error,
    summary: "A document type declares entities or loads a file.",
    explanation: """
      Galley reads no document types: they can load files, call servers, and grow a page \
      without limit. A plain `<!DOCTYPE html>` is only superfluous.
      """,
    wrong: "<!DOCTYPE mjml [<!ENTITY x \"y\">]>",
    right: "<mjml></mjml>")
}
