import Expressions

/// A running loop. Never copied: it is too large to be for each turn.
struct LoopState: ~Copyable {
  /// What it runs over.
  enum Items {
    case array([Value])
    case object(ObjectValue)
    /// Integers from this one up.
    case up(Int)
    case down(Int)
    case single(Value)
    case none

    var count: Int {
      switch self {
      case .array(let items): items.count
      case .object(let object): object.count
      case .single: 1
      case .up, .down, .none: 0
      }
    }
  }

  let code: LoopCode
  let items: Items
  /// The position of the first item that is shown.
  let start: Int
  let turns: Int
  let isReversed: Bool
  /// For `tablerow`: cells per row.
  let columns: Int?
  /// Whether the variable gets its old value back.
  let isLocal: Bool
  /// That value.
  var saved: Value
  /// Where a running loop of the same id was before this one.
  let hiddenPosition: Int
  /// From 0.
  var turn = 0

  /// The item of the current turn.
  var item: Value {
    let position = start &+ (isReversed ? turns - 1 - turn : turn)
    switch items {
    case .array(let items): return position < items.count ? items[position] : .undefined
    case .object(let object):
      guard position < object.count else { return .undefined }
      return .array([.string(object.keys[position]), object.values[position]])
    case .up(let first): return .integer(first &+ position)
    case .down(let first): return .integer(first &- position)
    case .single(let value): return value
    case .none: return .undefined
    }
  }

  /// The first item that is shown, and how many are; a text is one item, whatever offset and limit say.
  static func part(
    of items: Items, _ count: Int, from: Int, limit: Int?
  ) -> (start: Int, turns: Int) {
    if case .single = items { return (0, count) }
    let start = max(0, from)
    let end = limit.map { $0.addingReportingOverflow(from) }
    let last = end.map { $0.overflow ? (from < 0 ? 0 : count) : $0.partialValue } ?? count
    return (start, max(0, min(count, last) - start))
  }

  /// From 1; with no columns given, all cells are in one row.
  var column: Int {
    guard let columns, columns > 0 else { return turn + 1 }
    return turn % columns + 1
  }

  var row: Int {
    guard let columns, columns > 0 else { return 1 }
    return turn / columns + 1
  }

  var isLast: Bool { turn == turns - 1 }

  subscript(property: LoopProperty) -> Value {
    switch property {
    case .index: .integer(turn + 1)
    case .index0: .integer(turn)
    case .rindex: .integer(turns - turn)
    case .rindex0: .integer(turns - turn - 1)
    case .first: .bool(turn == 0)
    case .last: .bool(isLast)
    case .length: .integer(turns)
    case .name: .string(code.name)
    case .column: .integer(column)
    case .column0: .integer(column - 1)
    case .columnFirst: .bool(column == 1)
    case .columnLast: .bool(column == columns)
    case .row: .integer(row)
    case .whole: .object(object(parent: .null))
    }
  }

  /// All facts about the loop as an object.
  func object(parent: Value) -> ObjectValue {
    let properties: [(String, LoopProperty)] = [
      ("name", .name), ("length", .length), ("index", .index), ("index0", .index0),
      ("rindex", .rindex), ("rindex0", .rindex0), ("first", .first), ("last", .last),
    ]
    let table: [(String, LoopProperty)] = [
      ("col", .column), ("col0", .column0), ("col_first", .columnFirst),
      ("col_last", .columnLast), ("row", .row),
    ]
    let shown = columns == nil ? properties : properties + table
    return ObjectValue(
      shown.map { ($0, self[$1]) } + [("parentloop", parent)],
      className: columns == nil ? "Liquid::ForloopDrop" : "Liquid::TablerowloopDrop")
  }
}
