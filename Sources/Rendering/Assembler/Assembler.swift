import Diagnostics
import EmailIR
import Expressions

/// Turns nodes into code units: names into slots, adjacent static text into one, expressions into postfix order.
///
/// The nodes hold no elements and no comments, and every output knows its context: anything else is a bug of the compiler
/// and stops the process, so that escaping cannot be forgotten.
package struct Assembler: ~Copyable {
  let tables: ProgramTables
  var code: [Instruction] = []
  var pool: [UInt8] = []
  /// Where the text begins that no instruction prints yet.
  var pendingText = 0
  var constants: [Value] = []
  var functions: [Function] = []
  var members: [MemberCode] = []
  /// The table entry of each member place that has one, by the number of the place; `.max` for the others.
  var memberIndices: [UInt32] = []
  var loops: [LoopCode] = []
  var partials: [PartialCode] = []
  var scopes: [Scope] = []
  var statements: [StatementCode] = []
  var writes = WriteSet()
  var depth = 0
  var greatestDepth = 0
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
    if part.holdsHead { filledHoles = StaticMarks.of(part).map(tables.compose) }
    assemble(part.nodes)
    flushText()
    return CodeUnit(self)
  }

  mutating func assemble(_ nodes: [Node]) {
    for node in nodes { assemble(node) }
  }

  private mutating func assemble(_ node: Node) {
    switch node {
    case .text(let bytes): pool += bytes
    case .output(let output): assemble(output)
    case .statement(let statement): assemble(statement)
    case .branch(let branch): assemble(branch)
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
}

/// What is open around a place of the code and must be closed before a jump leaves it.
enum Enclosure {
  case match
  case capture(close: Instruction)
  /// The jumps that lead to its next turn and behind it.
  case loop(id: Int, variable: Int, isLocal: Bool, continues: [Int], breaks: [Int])
}

extension ProgramPart {
  /// Whether the head's parts are printed here.
  fileprivate var holdsHead: Bool {
    nodes.contains { if case .hole = $0 { true } else { false } }
  }
}
