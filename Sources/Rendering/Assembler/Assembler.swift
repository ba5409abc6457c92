import Diagnostics
import EmailIR
import Expressions

/// Turns nodes into code units: names into slots, adjacent static text into one, expressions into postfix order.
///
/// The nodes hold no elements and no comments, and every output knows its context: anything else is a bug of the compiler
/// and stops the process, so that escaping cannot be forgotten.
///
/// Nodes and expressions are borrowed all the way: counting references to what they hold would cost more than the rest.
package struct Assembler: ~Copyable {
  let tables: ProgramTables
  var code: [Instruction] = []
  var pool: [UInt8] = []
  /// Where the text begins that no instruction prints yet.
  var pendingText = 0
  var constants: [Value] = []
  var functions = FunctionTable()
  var members = NumberedNames()
  var loops: [LoopCode] = []
  var partials: [PartialCode] = []
  var scopes: [Scope] = []
  var statements: [StatementCode] = []
  var writes = WriteSet()
  var depth = 0
  var greatestDepth = 0
  /// How many of the nodes so far can print something.
  var printing = 0
  /// What is open around the place being assembled, outermost first.
  var enclosures: [Enclosure] = []
  /// Head parts that are known already.
  var filledHoles: HeadParts?
  /// The scopes that `Node.scope` refers to.
  var scopeSources: [ScopeSource] = []

  init(_ tables: ProgramTables) { self.tables = tables }

  /// Assembles a whole template.
  package static func assemble(_ source: ProgramSource) -> RenderProgram {
    let tables = ProgramTables(source)
    return RenderProgram(main: unit(of: source.part, tables), tables: tables)
  }

  /// Assembles a part: a page, a partial, a fragment.
  static func unit(of part: ProgramPart, _ tables: ProgramTables) -> CodeUnit {
    Assembler(tables).unit(of: part)
  }

  private consuming func unit(of part: ProgramPart) -> CodeUnit {
    scopeSources = part.scopes
    let outline = PartOutline(part.nodes)
    // What stands in blocks comes on top.
    pool.reserveCapacity(outline.textSize + outline.textSize / 2)
    code.reserveCapacity(part.nodes.count * 4)
    statements.reserveCapacity(part.nodes.count)
    if outline.holdsHead { filledHoles = StaticMarks.of(part).map(tables.compose) }
    assemble(part.nodes)
    flushText()
    return CodeUnit(self)
  }

  mutating func assemble(_ nodes: borrowing [Node]) {
    nodes.forEachPlace { node, _ in assemble(node.value) }
  }

  private mutating func assemble(_ node: borrowing Node) {
    switch node {
    case .text(let text): assembleText(text)
    case .output(let output):
      assemble(output.source, output.kind, at: output.range, output.context)
    case .statement(let statement): assemble(statement.action, at: statement.range)
    case .branch(let branch): assemble(branch.arms, branch.kind)
    case .loop(let loop): assemble(loop)
    case .block(let block): assemble(block)
    case .scope(let id): assembleScope(id)
    case .mark(let mark): assemble(mark)
    case .outlook: assembleOutlook()
    case .hole(let hole): assemble(hole)
    case .element, .comment, .inherited:
      preconditionFailure("elements, comments and inherited values are gone before assembly")
    }
  }

  private mutating func assembleText(_ text: borrowing TextRun) {
    if text.isEmpty { return }
    text.withUnsafeBufferPointer { pool += $0 }
    printing += 1
  }
}
