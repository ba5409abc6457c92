/// What is open around a place of the code and must be closed before a jump leaves it.
enum Enclosure {
  case match
  case capture(close: Instruction)
  case loop(OpenLoop)
}

/// A loop whose body is being assembled.
struct OpenLoop {
  let id: Int
  let variable: Int
  /// Whether the variable ends with the loop.
  let isLocal: Bool
  /// The jumps that lead to its next turn.
  var continues = JumpChain()
  /// The jumps that lead behind it.
  var breaks = JumpChain()
}
