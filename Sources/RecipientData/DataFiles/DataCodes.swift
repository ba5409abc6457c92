package import Diagnostics

extension DiagnosticCode {
  /// The codes that reading data files reports.
  package static let dataCodes: [DiagnosticCode] = [
    dataSyntax, dataRepeatedMember, dataWrongForm, dataUnreadable,
  ]

  static let dataSyntax = DiagnosticCode(
    "data-syntax", .error, summary: "a data file is not valid JSON",
    explanation: """
      A data file holds one JSON object in UTF-8; an NDJSON file holds one per line. Names and texts stand in double \
      quotes, no comma stands behind the last member, and arrays and objects nest at most 256 deep.
      """,
    wrong: "{ first_name: 'Ada', }", right: "{ \"first_name\": \"Ada\" }")

  static let dataRepeatedMember = DiagnosticCode(
    "data-repeated-member", .warning, summary: "an object of a data file names a member twice",
    explanation:
      "The last one counts, as in most readers of JSON; it is likely not what was meant.",
    wrong: "{ \"points\": 10, \"points\": 20 }", right: "{ \"points\": 20 }")

  static let dataWrongForm = DiagnosticCode(
    "data-wrong-form", .error, summary: "a data file, or a reserved member of it, has another form",
    explanation: """
      A data file is an object whose members are what a template sees. Reserved members have a form of their own: `now` is \
      a time, `recommendations` an object of lists, `data_extensions` an object of `{"columns": […], "rows": […]}`, \
      `content_blocks`, `groups`, `system` and `scores` are objects.
      """,
    wrong: "{ \"now\": \"yesterday\" }", right: "{ \"now\": \"2026-03-31T12:00:00Z\" }")

  static let dataUnreadable = DiagnosticCode(
    "data-unreadable", .error, summary: "a data file cannot be read",
    explanation:
      "It has to be a regular file that may be read, of at most 64 MB (NDJSON: 16 MB a line).",
    wrong: "galley render welcome.mjml --data missing.json",
    right: "galley render welcome.mjml --data data/personas/regular.json")
}
