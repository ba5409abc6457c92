import Expressions

/// What leaves a loop, or its turn, before its end.
extension Assembler {
  /// Leaves or continues the innermost loop, closing what is open in between; without a loop, the unit ends.
  mutating func assembleInterrupt(_ kind: LoopInterrupt) {
    for index in enclosures.indices.reversed() {
      switch enclosures[index] {
      case .match: emit(.closeMatch)
      case .capture(let close): emit(close)
      case .loop(var loop):
        switch kind {
        case .continue: emitJump(.jump(.max), &loop.continues)
        case .break: emitJump(.jump(.max), &loop.breaks)
        }
        enclosures[index] = .loop(loop)
        return
      }
    }
    emit(.interrupt(kind))
  }

  /// Passes on an interrupt with which another unit ended.
  mutating func assembleInterruptOfUnit() {
    for kind in [LoopInterrupt.break, .continue] {
      let around = emitJump(.takeInterrupt(kind, else: .max))
      assembleInterrupt(kind)
      land(around)
    }
  }
}
