extension ReferencePage {
  /// The pages of all languages.
  package static let all: [ReferencePage] = [ampscript, liquid, mandrill, mergeTags]
}
