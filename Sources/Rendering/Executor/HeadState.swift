import EmailIR

/// The holes of the head while a page is made: they are filled with what the last page had there, and corrected at the end
/// if this page showed other marks.
struct HeadState {
  /// What the holes hold for some marks.
  private final class Filling {
    let marks: [UInt32]
    let parts: [[UInt8]]

    init(marks: [UInt32], parts: [[UInt8]]) {
      self.marks = marks
      self.parts = parts
    }
  }

  private let tables: ProgramTables
  /// The marks of this page in order of first appearance, a hash of them, and which they are.
  private var marks: [UInt32] = []
  private var hash = emptyHash
  private var isNoted: [Bool] = []
  private var holes: [(hole: HeadHole, range: Range<Int>)] = []
  private var guess: Filling?
  private var known: [UInt64: Filling] = [:]
  /// The parts of all that are known: equal ones are one array, so that comparing them takes no time.
  private var parts: Set<[UInt8]> = []

  /// The most lists of marks whose filling is kept.
  private static let capacity = 256
  /// FNV-1a.
  private static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ tables: ProgramTables) { self.tables = tables }

  /// Starts a page.
  mutating func start() {
    for mark in marks { isNoted[Int(mark)] = false }
    marks.removeAll(keepingCapacity: true)
    hash = Self.emptyHash
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
    hash = (hash ^ UInt64(mark)) &* 0x0000_0100_0000_01B3
  }

  /// Prints a hole as it will probably be.
  mutating func open(_ hole: HeadHole, in buffer: inout OutputBuffer) {
    let start = buffer.count
    if let guess { buffer.append(guess.parts[Int(hole.rawValue)]) }
    holes.append((hole, start..<buffer.count))
  }

  /// Corrects the holes of a finished page.
  mutating func fill(_ buffer: inout OutputBuffer) {
    guard !holes.isEmpty, !buffer.isOverfull else { return }
    let filling = filling()
    guard filling !== guess else { return }
    for (hole, range) in holes.reversed() {
      let part = filling.parts[Int(hole.rawValue)]
      if part != guess?.parts[Int(hole.rawValue)] { buffer.replace(range, with: part) }
    }
    guess = filling
  }

  private mutating func filling() -> Filling {
    if let guess, guess.marks == marks { return guess }
    if let filling = known[hash], filling.marks == marks { return filling }
    let composed = tables.compose(tables.marks.marks(marks))
    if known.count >= Self.capacity {
      known.removeAll(keepingCapacity: true)
      parts.removeAll(keepingCapacity: true)
    }
    let filling = Filling(
      marks: marks, parts: HeadHole.allCases.map { parts.insert(composed[$0]).memberAfterInsert })
    known[hash] = filling
    return filling
  }
}
