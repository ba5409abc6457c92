import Diagnostics
import EmailIR
import Expressions

/// Outputs.
extension Assembler {
  mutating func assemble(
    _ source: borrowing Output.Source, _ kind: OutputKind, at range: SourceRange,
    _ context: HTMLContext?
  ) {
    printing += 1
    let target = PrintTarget(kind, context)
    let start = here()
    switch source {
    case .expression(let expression): assemblePrint(of: expression, target)
    case .counter(let id, let step): assembleCounter(id.index, step: step, target.mode)
    case .cycle(let identity, let values): assembleCycle(identity, values, target.mode)
    case .partial(let call): return assemble(call, at: range, context: target.context)
    }
    addStatement(from: start, range, context: target.context)
  }

  /// Prints a value; of `{{ value | escape }}`, where that is printed as it is, what is to be escaped.
  private mutating func assemblePrint(
    of expression: borrowing Expression, _ target: PrintTarget
  ) {
    switch expression {
    case .call(let function, let arguments, _)
    where target.showsEscaped && !arguments.isEmpty && escapesInput(function):
      assemblePrint(of: arguments[0], .html)
    default: assemblePrint(of: expression, target.mode)
    }
  }

  private func escapesInput(_ function: borrowing Function) -> Bool {
    if case .inputEscaped = function.prints { true } else { false }
  }

  private mutating func assembleCounter(_ variable: Int, step: Int, _ mode: PrintMode) {
    writes.variables.insert(variable)
    emit(.count(UInt32(variable), step: Int32(clamping: step)))
    emit(.print(mode))
  }

  private mutating func assembleCycle(
    _ identity: borrowing Expression, _ values: borrowing [Expression], _ mode: PrintMode
  ) {
    switch identity {
    case .literal(let value):
      assemble(values)
      let name = tables.names.id(ofCycle: value)
      emit(.cycle(name: UInt32(name), count: UInt32(values.count)))
    default:
      assemble(identity)
      assemble(values)
      emit(.cycleByValue(count: UInt32(values.count)))
    }
    emit(.print(mode))
  }
}

/// How an output is printed in its place.
private struct PrintTarget {
  let context: HTMLContext
  let mode: PrintMode
  /// Whether what Liquid's `escape` gives is printed as it is.
  let showsEscaped: Bool

  init(_ kind: OutputKind, _ context: HTMLContext?) {
    switch (kind, context) {
    case (.escaped, let context?):
      self.init(context, .escaped(context))
    case (.raw, .header?):
      // Nothing opts out of what keeps a header line whole.
      self.init(.header, .escaped(.header))
    case (.raw, let context): self.init(context ?? .text, .raw)
    case (.escaped, nil):
      preconditionFailure("every escaped output knows its context before assembly")
    }
  }

  private init(_ context: HTMLContext, _ mode: PrintMode) {
    self.context = context
    self.mode = mode
    switch (mode, context) {
    case (.escaped, .text), (.escaped, .verbatim): showsEscaped = true
    default: showsEscaped = false
    }
  }
}
