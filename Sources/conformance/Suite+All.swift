extension Suite {
  /// Every suite of the runner.
  static let all: [Suite] = [
    .ampscript, .endToEnd, .escaping, .liquid, .mergeTags, .mjml,
    .plainText,
  ]
}
