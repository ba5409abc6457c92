/// What an author should know about a place in the source.
package struct Diagnostic: Sendable {
  package let code: DiagnosticCode
  package var severity: Severity
  /// Lower case, no full stop: what was expected and what was found.
  package let message: String
  /// Where it is; `nil` only for findings about a whole project.
  package let range: SourceRange?
  /// What to do about it, if one thing is likely.
  package var hint: String?
  /// Further places that belong to it ("the block was opened here").
  package var notes: [Note]

  package struct Note: Sendable {
    package let message: String
    package let range: SourceRange

    package init(_ message: String, at range: SourceRange) {
      self.message = message
      self.range = range
    }
  }

  package init(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange?, hint: String? = nil,
    notes: [Note] = []
  ) {
    self.code = code
    self.severity = code.severity
    self.message = message
    self.range = range
    self.hint = hint
    self.notes = notes
  }
}
