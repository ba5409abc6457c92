package import Diagnostics

extension DiagnosticCode {
  /// The bytes of a file do not fit its encoding.
  package static let markupEncoding = DiagnosticCode(
    "markup-encoding", .error,
    summary: "The bytes of a file do not fit its encoding.",
    explanation: """
      Templates are UTF-8. A file in ISO-8859-1 or Windows-1252 must say so in an XML \
      declaration in its first line; UTF-16 is known by its byte order mark.
      """,
    right: "<?xml version=\"1.0\" encoding=\"windows-1252\"?>")
}
