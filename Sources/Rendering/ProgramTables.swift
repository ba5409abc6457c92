import Diagnostics
import EmailIR
import Expressions
import Synchronization

/// What all units of one program share: the number of slots, names that got numbers, and the closures that make further
/// units.
final class ProgramTables: Sendable {
  let fields: [FieldName]
  let variableCount: Int
  let loopCount: Int
  let names = NameTable()
  let memberPlaces = MemberPlaces()
  let marks = MarkTable()
  let compose: @Sendable ([Mark]) -> HeadParts
  let describe: @Sendable (EvaluationError, SourceRange) -> String
  let missingPartial: EvaluationError.Consequence
  let content: ContentSource
  private let partials: [String: ProgramPart]
  /// The names of the program, also for text that is compiled later.
  let symbols: Symbols
  private let partialUnits = Mutex<[String: CodeUnit]>([:])

  init(_ source: ProgramSource) {
    symbols = source.symbols
    fields = source.symbols.fields
    variableCount = source.symbols.variables.count
    loopCount = source.symbols.loopCount
    compose = source.compose
    describe = source.describe
    missingPartial = source.missingPartial
    content = source.content
    partials = source.partials
  }

  /// Whether a variable can ever hold anything.
  func mayAssign(_ variable: VariableID) -> Bool { symbols.mayAssign(variable) }

  /// The slot of a Liquid variable; `nil` where no template reads or writes that name.
  func liquidVariable(_ name: String) -> Int? {
    symbols.knownVariable(name, in: "liquid")?.index
  }

  /// The unit of a partial, assembled at its first use; `nil` if there is no such partial.
  func partialUnit(_ name: String) -> CodeUnit? {
    if let known = partialUnits.withLock({ $0[name] }) { return known }
    guard let part = partials[name] else { return nil }
    let unit = Assembler.unit(of: part, self)
    return partialUnits.withLock {
      if let known = $0[name] { return known }
      $0[name] = unit
      return unit
    }
  }
}
