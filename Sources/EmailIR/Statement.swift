package import Diagnostics
package import Expressions

/// Something that happens and prints nothing.
package struct Statement: Sendable {
  package let action: Action
  /// The tag it stands in.
  package let range: SourceRange

  package enum Action: Sendable {
    case assign(VariableID, Expression)
    case evaluate(Expression)
    case interrupt(LoopInterrupt)
    /// A tag that does nothing by itself (a comment): kept so that `compile` can print it.
    case nothing

    // Made by specialisation.
    /// Appends a byte to the layout key. The executor itself appends 255 where the condition of a first-match branch
    /// fails and prints a message in place of the branch.
    case record(UInt8)
    /// Appends the text of a variable to the layout key: its length in bytes as a varint (seven bits a byte, lowest
    /// first, the high bit set on all but the last), then UTF-8.
    case recordValue(VariableID)
    /// Appends what is known of the text of a variable to the layout key: 0 if it is a NUL, 1 if it is empty, else 2.
    case recordPresence(VariableID)
    /// An unrolled loop: evaluate the header; bind the next item; leave.
    case enterLoop(LoopHeader)
    case stepLoop(LoopID)
    case leaveLoop(LoopID)
  }

  /// `break` or `continue`.
  package var isInterrupt: Bool {
    if case .interrupt = action { true } else { false }
  }

  package init(_ action: Action, range: SourceRange) {
    self.action = action
    self.range = range
  }
}
