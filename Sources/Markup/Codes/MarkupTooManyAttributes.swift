package import Diagnostics

extension DiagnosticCode {
  /// A tag has too many attributes.
  package static let markupTooManyAttributes = DiagnosticCode(
    "markup-too-many-attributes", .error,
    summary: "A tag has too many attributes.",
    explanation: "No element knows so many; most likely a quote or a `>` is missing.")
}
