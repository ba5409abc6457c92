package import Diagnostics
package import Expressions

/// A template as one tree, with the names and files that its nodes refer to.
package struct Document: Sendable {
  package var symbols: Symbols
  package var sources: SourceMap
  /// What stands before `<mjml>`: statements and comments.
  package var prologue: [Node]
  package var root: Element
  /// What `galley compile` prints for a range whose own text would not do: logic that the compiler made from elements.
  package var spellings: [SourceRange: String] = [:]

  package init(symbols: Symbols, sources: SourceMap, prologue: [Node], root: Element) {
    self.symbols = symbols
    self.sources = sources
    self.prologue = prologue
    self.root = root
  }
}
