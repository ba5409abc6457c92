/// Diagnostics in the order in which they were found; knows at once whether one of them is an error.
package struct DiagnosticSet: Sendable {
  package private(set) var all: [Diagnostic] = []
  package private(set) var hasErrors = false

  package init() {}

  package var isEmpty: Bool { all.isEmpty }

  package mutating func report(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
    if diagnostic.severity == .error { hasErrors = true }
  }

  /// `report(Diagnostic(…))` in fewer words.
  package mutating func report(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange?, hint: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    report(Diagnostic(code, message, at: range, hint: hint, notes: notes))
  }

  package mutating func append(_ other: DiagnosticSet) {
    guard !other.isEmpty else { return }
    all += other.all
    hasErrors = hasErrors || other.hasErrors
  }
}
