import Expressions
import Synchronization

/// Gives the loops and cycles that remember something numbers from 0, the same for every unit of a program.
final class NameTable: Sendable {
  private enum Kind {
    static let loop = 0
    static let cycleOfText = 1
    static let cycleOfValue = 2
  }

  private let names = Mutex(NumberedNames())

  /// The number under which loops of a name remember where they ended.
  func id(ofLoop name: String) -> Int {
    names.withLock { $0.id(of: name, under: Kind.loop) }
  }

  /// The number under which a cycle keeps its place: the same for identities of one kind and one text.
  func id(ofCycle identity: Value) -> Int {
    switch identity {
    case .string(let text), .markup(let text):
      return names.withLock { $0.id(of: text, under: Kind.cycleOfText) }
    default:
      let text = LiquidText.of(.array([identity]))
      return names.withLock { $0.id(of: text, under: Kind.cycleOfValue) }
    }
  }
}
