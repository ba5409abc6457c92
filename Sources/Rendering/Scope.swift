import Expressions
import Synchronization

/// A place whose layout depends on the recipient: the decisions, and the fragments made so far.
final class Scope: Sendable {
  let decisions: CodeUnit
  /// The variables that the decisions may change, in slot order; `nil` if it may be any.
  let writtenVariables: [Int]?
  private let source: ScopeSource
  private let tables: ProgramTables
  private let fragments = Mutex(FragmentCache())

  /// The most fragments that one scope keeps for all workers.
  private static let capacity = 512

  init(_ source: ScopeSource, _ tables: ProgramTables) {
    self.source = source
    self.tables = tables
    decisions = Assembler.unit(of: ProgramPart(nodes: source.decisions), tables)
    let writes = decisions.writes
    writtenVariables = writes.isOpen ? nil : writes.variables.slots
  }

  /// The fragment for a key, made if there is none yet.
  func fragment(for key: LayoutKey) throws(SpecialisationError) -> CodeUnit {
    if let known = fragments.withLock({ $0.units[key] }) { return known }
    let unit = Assembler.unit(of: try source.specialise(key), tables)
    return fragments.withLock { $0.insert(unit, for: key, capacity: Self.capacity) }
  }

  /// How many keys have a fragment.
  var keyCount: Int { fragments.withLock(\.units.count) }
}

/// Fragments by key; when it is full, the oldest goes.
struct FragmentCache {
  private(set) var units: [LayoutKey: CodeUnit] = [:]
  private var order: [LayoutKey] = []
  private var oldest = 0

  /// Keeps a unit unless another worker was faster; gives the one that is kept.
  mutating func insert(_ unit: CodeUnit, for key: LayoutKey, capacity: Int) -> CodeUnit {
    if let known = units[key] { return known }
    if order.count < capacity {
      order.append(key)
    } else {
      units[order[oldest]] = nil
      order[oldest] = key
      oldest = (oldest + 1) % capacity
    }
    units[key] = unit
    return unit
  }
}
