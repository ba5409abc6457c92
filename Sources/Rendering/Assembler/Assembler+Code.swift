import Diagnostics
import EmailIR
import Expressions

/// Instructions, jumps and tables.
extension Assembler {
  /// Adds an instruction behind the pending text.
  mutating func emit(_ instruction: Instruction) {
    flushText()
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

  /// Adds a jump whose target is not known yet; `land` gives it one.
  mutating func emitJump(_ make: (UInt32) -> Instruction) -> Int {
    emit(make(.max))
    return code.count - 1
  }

  /// Lets a jump lead here.
  mutating func land(_ jump: Int) { code[jump] = code[jump].aimed(at: here()) }

  mutating func land(_ jumps: [Int]) {
    for jump in jumps { land(jump) }
  }

  mutating func constant(_ value: Value) -> UInt32 {
    constants.append(value)
    return UInt32(constants.count - 1)
  }

  /// The table entry of a member name under a base.
  mutating func member(_ name: String, of base: MemberPlace.Base) -> UInt32 {
    let place = tables.memberPlaces.id(of: MemberPlace(base: base, name: name))
    if place >= memberIndices.count {
      memberIndices += repeatElement(.max, count: place + 1 - memberIndices.count)
    }
    if memberIndices[place] == .max {
      memberIndices[place] = UInt32(members.count)
      members.append(MemberCode(name: name, hint: place))
    }
    return memberIndices[place]
  }

  /// Begins a statement: if what follows fails, the message is printed and the code goes on where `finish` says.
  mutating func beginStatement(
    _ range: SourceRange, context: HTMLContext = .text, isChoice: Bool = false,
    isSilent: Bool = false
  ) -> Int {
    statements.append(
      StatementCode(
        start: here(), resume: .max, range: range, context: context, isChoice: isChoice,
        isSilent: isSilent))
    return statements.count - 1
  }

  /// Lets the code go on here if the statement fails.
  mutating func finishStatement(_ statement: Int) { statements[statement].resume = here() }
}
