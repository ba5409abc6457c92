import Expressions

/// What names mean at a place of a template: the blocks that are open around it, innermost last.
struct MandrillState {
  struct Block {
    /// `if`, `unless`, `each`, `with`
    let word: String
    /// The item of the turn or the object; `nil` where the block changes nothing (`if`).
    let context: VariableID?
    let loop: LoopID?
  }

  var blocks: [Block] = []

  /// The object whose members names are, that many contexts further out; `nil` for the data themselves.
  func context(up count: Int) -> VariableID? {
    let contexts = blocks.compactMap(\.context)
    return count < contexts.count ? contexts[contexts.count - 1 - count] : nil
  }

  /// The innermost loop.
  var loop: LoopID? { blocks.last { $0.loop != nil }?.loop }
}
