extension Printer {
  /// Every format, the default first.
  package static let all: [Printer] = [text, json, sarif, github, junit]
}
