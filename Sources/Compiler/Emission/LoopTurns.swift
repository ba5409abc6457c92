import EmailIR
import Expressions

/// How often a loop over parts of a layout may run, as far as the template tells.
struct LoopTurns {
  /// The fewest and the most turns for which a layout is printed.
  let counts: ClosedRange<Int>
  /// Whether it never runs more often; otherwise the layout for the most turns serves more as well.
  let isBounded: Bool

  /// Up to which number of turns layouts are printed for a loop without a limit.
  static let most = 12

  /// `nil` if the turns cannot be counted by running the loop without its body.
  init?(of header: LoopHeader) {
    switch header.kind {
    case .each(_, _, .continue, _, _), .each(_, _, _, _, .some): return nil
    case .each(let items, let limit, let offset, _, _):
      self.init(items.turns, limit: limit?.wholeNumber, isCut: limit != nil || !offset.isNone)
    case .count(let from, let to, let descending):
      guard let start = from.wholeNumber else { return nil }
      self.init(to.wholeNumber.map { descending ? start &- $0 : $0 &- start }.map { $0 &+ 1 })
    }
  }

  private init(_ known: Int?, limit: Int? = nil, isCut: Bool = false) {
    let most = min(known ?? .max, limit ?? .max)
    let end = max(0, min(most, Self.most))
    isBounded = most <= Self.most
    counts = (known != nil && !isCut && isBounded ? end : 0)...end
  }
}

extension Expression {
  /// How many turns a loop over it has, if that is known when compiling.
  fileprivate var turns: Int? {
    switch self {
    case .literal(.array(let items)): items.count
    case .literal(.range(let range)): range.count
    default: nil
    }
  }

  fileprivate var wholeNumber: Int? {
    if case .literal(.integer(let number)) = self { number } else { nil }
  }
}

extension LoopHeader.Offset {
  fileprivate var isNone: Bool {
    if case .none = self { true } else { false }
  }
}
