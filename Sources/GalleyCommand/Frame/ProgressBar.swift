import Foundation

/// A bar on the last line of a terminal; nothing anywhere else.
struct ProgressBar {
  private let total: Int?
  private let noun: String
  private let isShown: Bool
  private var lastUpdate = ContinuousClock.now
  private var isDrawn = false

  /// `total` may be unknown; `noun` is what is counted, in the plural.
  init(total: Int?, noun: String) {
    self.total = total
    self.noun = noun
    isShown = Console.isTerminal(STDERR_FILENO)
  }

  /// Draws at most ten times a second.
  mutating func update(_ done: Int) {
    guard isShown, ContinuousClock.now - lastUpdate > .milliseconds(100) else { return }
    lastUpdate = .now
    isDrawn = true
    Console.say("\r\u{1B}[K" + line(done))
  }

  /// Takes the bar away.
  mutating func clear() {
    guard isDrawn else { return }
    isDrawn = false
    Console.say("\r\u{1B}[K")
  }

  private func line(_ done: Int) -> String {
    guard let total, total > 0 else { return "\(done) \(noun)" }
    let width = 30
    let filled = min(width, done * width / total)
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    return "\(bar) \(done) of \(total) \(noun)"
  }
}
