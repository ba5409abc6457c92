extension Suite {
  /// Every suite of the runner.
  static let all: [Suite] = [.endToEnd, .liquid]
}
