package import Diagnostics

/// One node of the tree: first `mj-*` elements with logic between them, after the passes only text, outputs and logic.
package enum Node: Sendable {
  /// Bytes that are printed as they are.
  case text(TextRun)
  indirect case output(Output)
  indirect case statement(Statement)
  indirect case branch(Branch)
  indirect case loop(Loop)
  indirect case block(Block)
  /// An `mj-*` element; none is left after expansion.
  indirect case element(Element)
  /// A comment of the source with the nodes between its marks; none is left after expansion.
  indirect case comment([Node], SourceRange)
  /// In a conditional attribute: the value that the attribute would have without the condition.
  case inherited
  /// A place whose layout depends on the recipient; made when its key is known.
  case scope(ScopeID)
  /// The body shows something that the head must know.
  indirect case mark(Mark)
  /// `<!--[if mso | IE]>`, or nothing where such a comment ends directly before it: then that one goes on, and its end is
  /// taken back. Stands where logic comes before; within text the page is written so.
  case outlook
  /// Where the head prints what the body's marks ask for.
  case hole(HeadHole)
}

extension Node {
  /// Text that is an array of its own.
  package static func text(_ bytes: [UInt8]) -> Node { .text(TextRun(bytes)) }
}

/// An index into the scopes of a compilation.
package struct ScopeID: Hashable, Sendable {
  package let index: Int

  package init(index: Int) { self.index = index }
}
