extension Language {
  /// Every language that templates may use. Where two could start a tag at the same byte, the first has it.
  package static let all: [Language] = [.ampscript, .mandrill, .mergeTags, .liquid]
}
