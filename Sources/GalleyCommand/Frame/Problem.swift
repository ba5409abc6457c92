import Production
import RecipientData

/// Why the run could not be done, for people.
struct Problem: Error {
  let message: String
  let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  var text: String {
    "galley: \(message)\n" + (hint.map { "  hint: \($0)\n" } ?? "")
  }
}

extension Problem {
  init(_ unknown: Personas.Unknown) {
    self.init(
      "no such persona: \(unknown.name)",
      hint: unknown.nearest.map { "did you mean ‘\($0)’?" }
        ?? "personas are data/personas/NAME.json")
  }

  init(_ error: StoreError) {
    var hint: String?
    if case .absent = error { hint = "`galley data import` makes one" }
    self.init(error.description, hint: hint)
  }
}
