package import Expressions

/// A template as instructions. Immutable but for its caches of fragments and partials; holds no names but those of the
/// fields it reads.
///
///     let program = Assembler.assemble(source)
///     var executor = Executor(program)
///     var page = OutputBuffer()
///     let recipient = Recipient(for: program, in: environment)
///     recipient.bind(data)
///     try executor.render(recipient, into: &page)
package final class RenderProgram: Sendable {
  let main: CodeUnit
  let tables: ProgramTables

  init(main: CodeUnit, tables: ProgramTables) {
    self.main = main
    self.tables = tables
  }

  /// The top-level names that `Recipient` gives, in slot order.
  package var fields: [FieldName] { tables.fields }
}
