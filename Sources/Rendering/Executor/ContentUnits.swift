import Expressions

/// The units that texts were compiled to, and the names that they brought. One per executor: the variables that a text
/// makes have slots behind those of the program.
struct ContentUnits {
  private let tables: ProgramTables
  private(set) var symbols: Symbols
  private var units: [Key: Result<CodeUnit, SpecialisationError>] = [:]

  private struct Key: Hashable {
    let text: String
    let kind: ContentKind
  }

  /// The most texts and the most further variables that are kept from one message to the next.
  private static let capacity = 1024

  init(_ tables: ProgramTables) {
    self.tables = tables
    symbols = tables.symbols
  }

  /// Starts a message: when too much has gathered, it is forgotten.
  mutating func start() {
    guard
      units.count > Self.capacity
        || symbols.variables.count - tables.variableCount > Self.capacity
    else { return }
    units.removeAll()
    symbols = tables.symbols
  }

  /// The unit of a text, if it was compiled before.
  func known(_ text: String, _ kind: ContentKind) -> Result<CodeUnit, SpecialisationError>? {
    units[Key(text: text, kind: kind)]
  }

  /// Compiles a text.
  mutating func unit(
    of text: String, _ kind: ContentKind
  ) -> Result<CodeUnit, SpecialisationError> {
    var symbols = self.symbols
    let result = Result { () throws(SpecialisationError) in
      Assembler.unit(of: try tables.content.part(text, kind, &symbols), tables)
    }
    self.symbols = symbols
    units[Key(text: text, kind: kind)] = result
    return result
  }
}
