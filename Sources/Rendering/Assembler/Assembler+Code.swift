import Diagnostics
import EmailIR
import Expressions

/// Instructions and tables.
extension Assembler {
  /// Adds an instruction behind the pending text.
  mutating func emit(_ instruction: Instruction) {
    if pool.count > pendingText { flushText() }
    code.append(instruction)
    adjustDepth(instruction.stackEffect)
  }

  /// Notes that the stack grows or shrinks.
  mutating func adjustDepth(_ change: Int) {
    depth += change
    greatestDepth = max(greatestDepth, depth)
  }

  /// Makes the pending text an instruction.
  mutating func flushText() {
    guard pool.count > pendingText else { return }
    code.append(.text(start: UInt32(pendingText), count: UInt32(pool.count - pendingText)))
    pendingText = pool.count
  }

  /// The position of the next instruction, as the target of a jump.
  mutating func here() -> UInt32 {
    flushText()
    return UInt32(code.count)
  }

  mutating func constant(_ value: Value) -> UInt32 {
    constants.append(value)
    return UInt32(constants.count - 1)
  }

  /// The table entry of a member name under a base.
  mutating func member(_ name: String, of base: MemberPlaces.Base) -> UInt32 {
    UInt32(members.id(of: name, under: base.number))
  }
}
