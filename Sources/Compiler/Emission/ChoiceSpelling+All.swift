extension ChoiceSpelling {
  /// One for each language in which blocks are written.
  static let all: [ChoiceSpelling] = [.ampscript, .liquid, .mandrill, .mergeTags]
}
