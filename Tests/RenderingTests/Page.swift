import Diagnostics
import EmailIR
import Expressions

@testable import Rendering

/// Builds nodes by hand and renders them.
struct Page {
  var symbols = Symbols()
  static let nowhere = SourceRange(file: FileID(index: 0), start: 0, end: 0)

  static func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: FileID(index: 0), start: start, end: end)
  }

  mutating func variable(_ name: String) -> VariableID { symbols.variable(name, in: "liquid") }

  func source(_ nodes: [Node], scopes: [ScopeSource] = [], partials: [String: [Node]] = [:])
    -> ProgramSource
  {
    ProgramSource(
      part: ProgramPart(nodes: nodes, scopes: scopes), symbols: symbols,
      partials: partials.mapValues { ProgramPart(nodes: $0) }, missingPartial: .printed,
      compose: Page.compose)
  }

  /// Prints the names of the marks of each kind.
  static func compose(_ marks: [Mark]) -> HeadParts {
    let names = marks.map(\.name).joined(separator: ",")
    var parts = HeadParts()
    parts[.fonts] = Array("[\(names)]".utf8)
    parts[.mediaQueries] = Array("{\(marks.count)}".utf8)
    return parts
  }

  func render(
    _ nodes: [Node], scopes: [ScopeSource] = [], partials: [String: [Node]] = [:],
    data: [(String, Value)] = [], limits: RenderLimits = RenderLimits()
  ) throws(RenderFailure) -> String {
    let program = Assembler.assemble(source(nodes, scopes: scopes, partials: partials))
    var executor = Executor(program)
    return try Page.render(&executor, program, data, limits: limits)
  }

  static func render(
    _ executor: inout Executor, _ program: RenderProgram, _ data: [(String, Value)],
    limits: RenderLimits = RenderLimits()
  ) throws(RenderFailure) -> String {
    var environment = RenderEnvironment(now: Timestamp(seconds: 1_709_993_106))
    environment.limits = limits
    let recipient = Recipient(for: program, in: environment)
    recipient.bind(ObjectValue(data))
    var buffer = OutputBuffer()
    try executor.render(recipient, into: &buffer)
    return buffer.text
  }
}

func text(_ text: String) -> Node { .text(Array(text.utf8)) }

func output(
  _ expression: Expression, _ context: HTMLContext = .text, kind: OutputKind = .escaped
) -> Node {
  .output(Output(.expression(expression), kind: kind, range: Page.nowhere, context: context))
}

func output(_ source: Output.Source) -> Node {
  .output(Output(source, range: Page.nowhere, context: .text))
}

func statement(_ action: Statement.Action) -> Node {
  .statement(Statement(action, range: Page.nowhere))
}

func branch(
  _ kind: Branch.Kind = .firstMatch, _ arms: [(condition: Expression?, body: [Node])]
) -> Node {
  .branch(
    Branch(
      kind, arms: arms.map { .init($0.condition, $0.body, range: Page.nowhere) },
      end: Page.nowhere))
}

func loop(_ header: LoopHeader, _ body: [Node], otherwise: [Node] = []) -> Node {
  .loop(
    Loop(
      header: header, body: body, otherwise: otherwise, start: Page.nowhere, end: Page.nowhere))
}

func block(_ kind: Block.Kind, _ body: [Node]) -> Node {
  .block(Block(kind, body: body, start: Page.nowhere, end: Page.nowhere))
}

func each(
  _ id: LoopID, _ variable: VariableID, in collection: Expression, limit: Expression? = nil,
  offset: LoopHeader.Offset = .none, reversed: Bool = false,
  columns: LoopHeader.TableColumns? = nil, name: String = "loop"
) -> LoopHeader {
  LoopHeader(
    id: id, variable: variable,
    kind: .each(collection, limit: limit, offset: offset, reversed: reversed, columns: columns),
    name: name)
}

func literal(_ value: Value) -> Expression { .literal(value) }

func integers(_ numbers: Int...) -> Expression { .literal(.array(numbers.map { .integer($0) })) }

/// Whether two integers are equal.
let equal = Function("==", in: "test", summary: "") { arguments, _ in
  if case (.integer(let left), .integer(let right)) = (arguments[0], arguments[1]) {
    return .bool(left == right)
  }
  return .bool(false)
}

func isEqual(_ left: Expression, _ right: Int) -> Expression {
  .call(equal, [left, .literal(.integer(right))], Page.nowhere)
}

/// Fails in the given way.
func failing(_ consequence: EvaluationError.Consequence) -> Expression {
  let function = Function("fail", in: "test", summary: "") { _, _ throws(EvaluationError) in
    throw EvaluationError(consequence, "it <failed>")
  }
  return .call(function, [], Page.nowhere)
}
