import Diagnostics
import EmailIR
import Expressions

/// Loops.
extension Assembler {
  mutating func assemble(_ loop: borrowing Loop) {
    let printingBefore = printing
    let statement = beginStatement(loop.start)
    let index = assembleHeader(loop.header)
    if case .table = loops[Int(index)].kind { printing += 1 }
    let toOtherwise = emitJump(.enterLoop(index, otherwise: .max))
    adjustDepth(-operandCount(of: loop.header.kind))
    let body = here()
    enclosures.append(.loop(opened(by: loop.header)))
    assemble(loop.body)
    let open = leaveEnclosingLoop()
    land(open.continues)
    emit(.stepLoop(body: body))
    land(open.breaks)
    emit(.leaveLoop)
    assembleOtherwise(loop.otherwise, toOtherwise)
    finishStatement(statement)
    statements[statement].isSilent = printing == printingBefore
  }

  private mutating func assembleOtherwise(_ nodes: borrowing [Node], _ toOtherwise: JumpChain) {
    if nodes.isEmpty { return land(toOtherwise) }
    let toEnd = emitJump(.jump(.max))
    land(toOtherwise)
    assemble(nodes)
    land(toEnd)
  }

  /// Starts an unrolled loop: its turns follow as statements.
  mutating func openLoop(_ header: LoopHeader, at range: SourceRange) {
    let statement = beginStatement(range)
    let index = assembleHeader(header)
    emit(.openLoop(index))
    adjustDepth(-operandCount(of: header.kind))
    enclosures.append(.loop(opened(by: header)))
    finishStatement(statement)
  }

  /// Ends an unrolled loop.
  mutating func closeLoop() {
    let open = leaveEnclosingLoop()
    land(open.continues)
    land(open.breaks)
    emit(.leaveLoop)
  }

  private func opened(by header: LoopHeader) -> OpenLoop {
    var isLocal = true
    if case .count = header.kind { isLocal = false }
    return OpenLoop(id: header.id.index, variable: header.variable.index, isLocal: isLocal)
  }

  private mutating func leaveEnclosingLoop() -> OpenLoop {
    guard case .loop(let loop)? = enclosures.popLast() else {
      preconditionFailure("enclosures are closed in the order in which they were opened")
    }
    return loop
  }
}
