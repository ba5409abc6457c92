extension Suite {
  /// Every suite of the runner.
  static let all: [Suite] = [.ampscript, .endToEnd, .liquid, .mergeTags, .mjml]
}
