/// A format in which diagnostics are shown: to people, to editors, to CI systems. Listed in `Printer+All.swift`.
package struct Printer: Sendable {
  /// As on the command line: `text`, `sarif`.
  package let name: String
  /// One line for the help.
  package let summary: String
  /// The whole report as text, with its last line ended; nothing but the text format may be empty.
  package let print: @Sendable (Report, PrinterOptions) -> String

  package init(
    _ name: String, summary: String, print: @escaping @Sendable (Report, PrinterOptions) -> String
  ) {
    self.name = name
    self.summary = summary
    self.print = print
  }

  /// The printer of that name, if there is one.
  package static func named(_ name: String) -> Printer? { all.first { $0.name == name } }
}

/// Settings of the outside world that a printer may follow.
package struct PrinterOptions: Sendable {
  /// Whether the text format may use terminal colours.
  package var color = false
  /// Columns that a source line may take in the text format.
  package var width = 120
  /// Diagnostics that the text format shows in full; the rest is counted. The other formats give all.
  package var limit = 200
  /// The version that SARIF names.
  package var toolVersion = "0"

  package init() {}
}
