import EmailIR
import Synchronization

/// Gives marks numbers from 0, the same for every unit of a program.
final class MarkTable: Sendable {
  private struct Content {
    var marks: [Mark] = []
    var numbers: [Mark: Int] = [:]
  }

  private let content = Mutex(Content())

  /// The number of a mark; a new one if it has none yet.
  func id(of mark: Mark) -> Int {
    content.withLock {
      if let known = $0.numbers[mark] { return known }
      $0.marks.append(mark)
      $0.numbers[mark] = $0.marks.count - 1
      return $0.marks.count - 1
    }
  }

  /// The marks with these numbers.
  func marks(_ numbers: [UInt32]) -> [Mark] {
    content.withLock { content in numbers.map { content.marks[Int($0)] } }
  }
}
