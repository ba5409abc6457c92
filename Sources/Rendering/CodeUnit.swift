import Diagnostics
import EmailIR
import Expressions

/// Instructions with the tables they refer to: a page, a partial, the decisions or a fragment of a scope. Immutable.
final class CodeUnit: Sendable {
  let code: [Instruction]
  /// All static text.
  let pool: [UInt8]
  let constants: [Value]
  let functions: FunctionTable
  let members: [MemberCode]
  let loops: [LoopCode]
  let partials: [PartialCode]
  let scopes: [Scope]
  /// In order of their code; searched only when something fails.
  let statements: [StatementCode]
  /// What running it may change, for those who have to undo it.
  let writes: WriteSet
  /// The most values on the stack at once.
  let stackDepth: Int

  init(_ assembler: consuming Assembler) {
    code = assembler.code
    pool = assembler.pool
    constants = assembler.constants
    functions = assembler.functions
    members = assembler.tables.memberPlaces.codes(of: assembler.members)
    loops = assembler.loops
    partials = assembler.partials
    scopes = assembler.scopes
    statements = assembler.statements
    writes = assembler.writes
    stackDepth = assembler.greatestDepth
  }

  /// Whether it may write to data extensions, or note what it read there.
  var mayChangeRows: Bool { writes.isOpen || writes.hasEffects }

  /// The statement that the instruction at `position` belongs to.
  func statement(at position: Int) -> StatementCode? {
    var low = 0
    var high = statements.count
    while low < high {
      let middle = (low + high) / 2
      if Int(statements[middle].start) <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? statements[low - 1] : nil
  }
}

/// A member access: the name, and the number of the place where executors remember its last position.
struct MemberCode: Sendable {
  let name: String
  let hint: Int
}

/// A loop's header; its operands lie on the stack in the order collection, limit, offset, columns (or from, to).
final class LoopCode: Sendable {
  enum Kind: Sendable {
    case each(isReversed: Bool, offset: Offset, hasLimit: Bool)
    case table(hasColumns: Bool, offset: Offset, hasLimit: Bool)
    case count(isDescending: Bool)
  }

  enum Offset: Sendable { case none, operand, `continue` }

  let id: Int
  let variable: Int
  let kind: Kind
  let name: String
  /// The number of the place that remembers where `offset: continue` goes on.
  let nameID: Int

  init(id: Int, variable: Int, kind: Kind, name: String, nameID: Int) {
    self.id = id
    self.variable = variable
    self.kind = kind
    self.name = name
    self.nameID = nameID
  }
}

/// A call of a partial; its operands lie on the stack in the order name, arguments, subject.
struct PartialCode: Sendable {
  let isIsolated: Bool
  /// The variables of the arguments; `nil` where no template reads the name.
  let arguments: [Int?]
  let subject: Subject?
  /// The name when it is a literal.
  let name: String?

  struct Subject: Sendable {
    let isLoop: Bool
    let alias: String?
  }

  var operandCount: Int { 1 + arguments.count + (subject == nil ? 0 : 1) }
}

/// Instructions that print, assign or decide one thing: where it stands in the source, and where to go on if it fails.
struct StatementCode: Sendable {
  let start: UInt32
  var resume: UInt32
  let range: SourceRange
  /// How the message of a failure is escaped.
  let context: HTMLContext
  /// Whether it is the condition of a first-match branch.
  let isChoice: Bool
  /// Whether a failure prints nothing: what prints nothing by itself does not print errors either.
  var isSilent: Bool
}

/// The variables that a unit may change.
struct WriteSet: Sendable {
  var variables = VariableSet()
  /// Whether it calls units that are not known beforehand, so that it may change any variable.
  var isOpen = false
  /// Whether it calls functions that look at more than their arguments, or change it.
  var hasEffects = false
}
