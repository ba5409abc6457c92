/// `an+b`: matches the numbers a×n+b for all n from 0.
struct NthPattern: Sendable, Equatable {
  let step: Int
  let offset: Int

  init(step: Int, offset: Int) {
    self.step = step
    self.offset = offset
  }

  func matches(_ number: Int) -> Bool {
    let difference = number - offset
    guard step != 0 else { return difference == 0 }
    return difference % step == 0 && difference / step >= 0
  }

  /// Reads `odd`, `even`, `3`, `2n+1`, `-n + 3`.
  init?(_ text: String) {
    let plain = text.lowercased().filter { !$0.isWhitespace }
    switch plain {
    case "odd": self.init(step: 2, offset: 1)
    case "even": self.init(step: 2, offset: 0)
    default:
      let parts = plain.split(separator: "n", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 1 {
        guard let offset = Self.number(plain) else { return nil }
        self.init(step: 0, offset: offset)
      } else {
        guard let step = Self.step(parts[0]),
          let offset = parts[1].isEmpty ? 0 : Self.number(parts[1])
        else { return nil }
        self.init(step: step, offset: offset)
      }
    }
  }

  private static func step(_ text: Substring) -> Int? {
    switch text {
    case "", "+": 1
    case "-": -1
    default: number(text)
    }
  }

  /// A number small enough to count with.
  private static func number(_ text: some StringProtocol) -> Int? {
    Int32(text).map(Int.init)
  }
}
