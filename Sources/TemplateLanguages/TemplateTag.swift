package import Diagnostics
package import Expressions

/// One tag as it stands in the source, with what it does as a flat list: blocks are paired later, over the whole tree,
/// because a block may span elements and, in AMPscript, several tags.
package struct TemplateTag: Sendable {
  /// The language's name.
  package let language: String
  /// The tag with its delimiters. A comment or a `{% raw %}` marker is a tag without events.
  package let range: SourceRange
  /// Liquid's `-`: white space before (after) the tag is dropped.
  package let trimsBefore: Bool
  package let trimsAfter: Bool
  package private(set) var events: TagEvents
  /// Hands the events over.
  package mutating func takeEvents() -> TagEvents {
    var taken = TagEvents.none
    swap(&taken, &events)
    return taken
  }

  package init(
    language: String, range: SourceRange, trimsBefore: Bool = false, trimsAfter: Bool = false,
    events: TagEvents = .none
  ) {
    self.language = language
    self.range = range
    self.trimsBefore = trimsBefore
    self.trimsAfter = trimsAfter
    self.events = events
  }
}

/// One thing that a tag does. What is large and not frequent stands apart, so that the others stay small.
package enum TagEvent: Sendable {
  /// Prints a value.
  case output(Expression, OutputKind)
  case assign(VariableID, Expression)
  /// Evaluates for its effect.
  case evaluate(Expression)
  /// Opens a block: `word` is what the author wrote (`if`, `INTERESTED`), `closer` what must end it (`endif`).
  indirect case open(BlockOpening, word: String, closer: String)
  /// A further arm of the innermost block (`elsif`, `when`, `else`); without a condition it is the last resort.
  case arm(Expression?, word: String)
  /// Liquid's `when a, b`: an arm that is printed once for each of these that holds.
  case arms([Expression], word: String)
  /// Ends the innermost block; `word` must be its `closer`.
  case close(word: String)
  /// `break` or `continue`.
  case interrupt(LoopInterrupt)
  /// Liquid `increment` and `decrement`: a counter of its own namespace; prints its value.
  case counter(VariableID, step: Int)
  /// Liquid `cycle`: prints the next of `values` each time; cycles with the same identity share their place.
  case cycle(identity: Expression, values: [Expression])
  /// Liquid `render` and `include`.
  indirect case partial(PartialCall)
}

/// What `TagEvent.open` opens.
package enum BlockOpening: Sendable {
  /// The first arm that holds is printed; its condition gives `.bool`.
  case branch(Expression)
  /// Liquid's `case`: arms follow as `when`; every arm that holds is printed, the last resort only if none did. What
  /// stands before the first arm is dropped.
  case everyMatch
  case loop(LoopHeader)
  /// What is inside is not printed but assigned.
  case capture(VariableID)
  /// Liquid `ifchanged`: printed only when it differs from what it printed last.
  case ifChanged(VariableID)
}
