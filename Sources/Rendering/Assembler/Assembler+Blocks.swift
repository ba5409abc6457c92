import EmailIR
import Expressions

/// Blocks: what is printed goes somewhere else.
extension Assembler {
  mutating func assemble(_ block: borrowing Block) {
    let close = closing(of: block)
    let printingBefore = printing
    let start = here()
    enclosures.append(.capture(close: close))
    emit(.openCapture)
    addStatement(from: start, block.start)
    assemble(block.body)
    let end = here()
    emit(close)
    addStatement(from: end, block.end)
    enclosures.removeLast()
    if !block.prints { printing = printingBefore }
  }

  private mutating func closing(of block: borrowing Block) -> Instruction {
    switch block.kind {
    case .capture(let id):
      writes.variables.insert(id.index)
      let isMarkup = block.makesMarkup
      return hidingLoop(of: id.index).map { .closeCaptureBehind(loop: $0, isMarkup: isMarkup) }
        ?? .closeCapture(UInt32(id.index), isMarkup: isMarkup)
    case .ifChanged(let id):
      writes.variables.insert(id.index)
      return .closeIfChanged(UInt32(id.index))
    case .silent: return .closeSilent
    }
  }
}
