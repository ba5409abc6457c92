extension Suite {
  /// Every suite of the runner.
  static let all: [Suite] = [
    .ampscript, .emittedEndToEnd, .endToEnd, .escaping, .liquid, .mergeTags, .mjml,
    .plainText,
  ]
}
