import EmailIR

/// The holes of the head while a page is made: they are filled with what the last page had there, and corrected at the end
/// if this page showed other marks.
struct HeadState {
  private let tables: ProgramTables
  /// The marks of this page in order of first appearance, and which they are.
  private var marks: [UInt32] = []
  private var isNoted: [Bool] = []
  private var holes: [(hole: HeadHole, range: Range<Int>)] = []
  /// What the holes hold for the marks `guess`.
  private var parts: [[UInt8]]
  private var guess: [UInt32]?
  private var known: [[UInt32]: [[UInt8]]] = [:]

  /// The most lists of marks whose parts are kept.
  private static let capacity = 256

  init(_ tables: ProgramTables) {
    self.tables = tables
    parts = Array(repeating: [], count: HeadHole.allCases.count)
  }

  /// Starts a page.
  mutating func start() {
    for mark in marks { isNoted[Int(mark)] = false }
    marks.removeAll(keepingCapacity: true)
    holes.removeAll(keepingCapacity: true)
  }

  /// Notes a mark of the body.
  mutating func note(_ mark: UInt32) {
    if Int(mark) >= isNoted.count {
      isNoted += Array(repeating: false, count: Int(mark) + 1 - isNoted.count)
    }
    guard !isNoted[Int(mark)] else { return }
    isNoted[Int(mark)] = true
    marks.append(mark)
  }

  /// Prints a hole as it will probably be.
  mutating func open(_ hole: HeadHole, in buffer: inout OutputBuffer) {
    let start = buffer.count
    buffer.append(parts[Int(hole.rawValue)])
    holes.append((hole, start..<buffer.count))
  }

  /// Corrects the holes of a finished page.
  mutating func fill(_ buffer: inout OutputBuffer) {
    guard !holes.isEmpty, marks != guess, !buffer.isOverfull else { return }
    let old = parts
    parts = composed()
    guess = marks
    for (hole, range) in holes.reversed() where old[Int(hole.rawValue)] != parts[Int(hole.rawValue)]
    {
      buffer.replace(range, with: parts[Int(hole.rawValue)])
    }
  }

  private mutating func composed() -> [[UInt8]] {
    if let parts = known[marks] { return parts }
    let composed = tables.compose(tables.marks.marks(marks))
    let parts = HeadHole.allCases.map { composed[$0] }
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
    known[marks] = parts
    return parts
  }
}
