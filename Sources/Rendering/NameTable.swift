import Expressions
import Synchronization

/// Gives names numbers from 0, the same for every unit of a program.
final class NameTable: Sendable {
  private let numbers = Mutex<[String: Int]>([:])

  /// The number of a name; a new one if it has none yet.
  func id(of name: String) -> Int {
    numbers.withLock {
      if let known = $0[name] { return known }
      let number = $0.count
      $0[name] = number
      return number
    }
  }
}

/// The name under which a cycle keeps its place: the identity's kind and text.
enum CycleName {
  static func of(_ identity: Value) -> String {
    "cycle " + LiquidText.of(.array([identity]))
  }
}
