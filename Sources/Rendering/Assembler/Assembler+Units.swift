import Diagnostics
import EmailIR
import Expressions

/// Calls of other units: partials and scopes.
extension Assembler {
  mutating func assemble(_ call: PartialCall, at range: SourceRange, context: HTMLContext) {
    let statement = beginStatement(range, context: context)
    let code = partialCode(of: call)
    assemble(call.name)
    for argument in call.arguments { assemble(argument.value) }
    if let subject = call.subject { assemble(subject.value) }
    partials.append(code)
    emit(.partial(UInt32(partials.count - 1)))
    adjustDepth(-code.operandCount)
    writes.isOpen = true
    if !call.isIsolated { assembleInterruptOfUnit() }
    finishStatement(statement)
  }

  private func partialCode(of call: PartialCall) -> PartialCode {
    var name: String?
    if case .literal(.string(let text)) = call.name { name = text }
    return PartialCode(
      isIsolated: call.isIsolated,
      arguments: call.arguments.map { tables.liquidVariable($0.name) },
      subject: call.subject.map { .init(isLoop: $0.isLoop, alias: $0.alias) }, name: name)
  }

  mutating func assembleScope(_ id: ScopeID) {
    printing += 1
    precondition(
      scopeSources.indices.contains(id.index), "a scope belongs to the part it stands in")
    let scope = Scope(scopeSources[id.index], tables)
    writes.variables.formUnion(scope.decisions.writes.variables)
    writes.isOpen = true
    scopes.append(scope)
    emit(.scope(UInt32(scopes.count - 1)))
    assembleInterruptOfUnit()
  }
}
