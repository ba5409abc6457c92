/// Jumps to places that are not known yet.
extension Assembler {
  /// Adds a jump, whatever its target says; `land` gives it one.
  mutating func emitJump(_ jump: Instruction) -> JumpChain {
    var chain = JumpChain()
    emitJump(jump, &chain)
    return chain
  }

  /// Adds a jump that leads where the others of a chain lead.
  mutating func emitJump(_ jump: Instruction, _ chain: inout JumpChain) {
    emit(jump.aimed(at: chain.last))
    chain.last = UInt32(code.count - 1)
  }

  /// Lets jumps lead here.
  mutating func land(_ chain: JumpChain) {
    if chain.isEmpty { return }
    let target = here()
    var jump = chain.last
    while jump != JumpChain.end {
      let next = code[Int(jump)].target
      code[Int(jump)] = code[Int(jump)].aimed(at: target)
      jump = next
    }
  }
}
