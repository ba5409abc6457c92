package import Diagnostics
package import EmailIR
package import Expressions

/// What the compiler hands over: nodes without elements and comments, and the scopes that they refer to.
package struct ProgramPart: Sendable {
  package let nodes: [Node]
  /// `Node.scope(id)` in `nodes` means `scopes[id.index]`.
  package let scopes: [ScopeSource]

  package init(nodes: [Node], scopes: [ScopeSource] = []) {
    self.nodes = nodes
    self.scopes = scopes
  }
}

/// A place whose layout depends on the recipient.
package struct ScopeSource: Sendable {
  /// Runs the logic of the place and records its outcomes as the layout key; prints nothing. What it assigns is undone
  /// before the fragment runs, which does it again.
  package let decisions: [Node]
  /// Makes the fragment for a key: a pure function of template and key.
  package let specialise: @Sendable (LayoutKey) throws(SpecialisationError) -> ProgramPart

  package init(
    decisions: [Node],
    specialise: @escaping @Sendable (LayoutKey) throws(SpecialisationError) -> ProgramPart
  ) {
    self.decisions = decisions
    self.specialise = specialise
  }
}

/// The recorded outcomes, byte for byte.
package typealias LayoutKey = [UInt8]

/// Why there is no fragment for a key (a width from data that is no width); `message` is for people.
package struct SpecialisationError: Error, Sendable {
  package let message: String

  package init(_ message: String) { self.message = message }
}

/// A whole template, ready for assembly.
package struct ProgramSource: Sendable {
  package let part: ProgramPart
  package let symbols: Symbols
  /// What the holes of the head print for these marks, in order of their first appearance: a pure function.
  package let compose: @Sendable ([Mark]) -> HeadParts
  /// Templates that partial calls name; they share `symbols`.
  package let partials: [String: ProgramPart]
  /// What happens to a message that calls a partial which is not there.
  package let missingPartial: EvaluationError.Consequence
  /// The text that takes the place of an output, assignment or block that failed with a printed message.
  package let describe: @Sendable (EvaluationError, SourceRange) -> String
  /// Makes parts of text that is evaluated while a message is made.
  package let content: ContentSource

  package init(
    part: ProgramPart, symbols: Symbols, partials: [String: ProgramPart] = [:],
    missingPartial: EvaluationError.Consequence = .refused,
    content: ContentSource = .none,
    compose: @escaping @Sendable ([Mark]) -> HeadParts = { _ in HeadParts() },
    describe: @escaping @Sendable (EvaluationError, SourceRange) -> String = { error, _ in
      "Liquid error: \(error.message)"
    }
  ) {
    self.part = part
    self.symbols = symbols
    self.partials = partials
    self.missingPartial = missingPartial
    self.content = content
    self.compose = compose
    self.describe = describe
  }
}
