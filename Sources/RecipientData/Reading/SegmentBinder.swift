import Expressions
import GRDB

/// Gives each recipient its segments, the first of them, and that one's fallbacks.
final class SegmentBinder {
  private let rows: SideRows<Int>
  /// By rank: declared segments in their order, then the others by name.
  private let names: [Value]
  private let fallbacks: [Value]

  init(_ database: Database, _ settings: DataSettings) throws {
    let stored = try StoreRow.fetchAll(
      database, sql: "SELECT _sid, name FROM segments ORDER BY name")
    let declared = settings.segments.map(\.name)
    let others = stored.map { $0[1] as String }.filter { !declared.contains($0) }
    let names = declared + others
    let positions = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    let ranks = Dictionary(
      uniqueKeysWithValues: stored.map { ($0[0] as Int64, positions[$0[1]] ?? names.count) })
    self.names = names.map { .string($0) }
    fallbacks = settings.segments.map(\.fallbackValue)
    rows = try SideRows(
      database,
      sql: "SELECT _rid, _sid FROM memberships WHERE _rid BETWEEN ? AND ? ORDER BY _rid"
    ) { ranks[$0[1]] }
  }

  func load(_ first: Int64, _ last: Int64) throws { try rows.load(first, last) }

  /// All segments of a recipient; the first one, if it is declared in galley.yml; its fallbacks.
  func values(of rid: Int64) -> (segments: Value, segment: Value, fallbacks: Value) {
    var ranks: [Int] = []
    rows.forEach(of: rid) { ranks.append($0) }
    ranks.sort()
    let first = ranks.first.flatMap { $0 < fallbacks.count ? $0 : nil }
    return (
      .array(ranks.map { names[$0] }), first.map { names[$0] } ?? .null,
      first.map { fallbacks[$0] } ?? .undefined
    )
  }
}

extension SegmentSettings {
  /// `$fallbacks` for recipients of this segment.
  var fallbackValue: Value {
    fallbacks.isEmpty ? .undefined : .object(ObjectValue(fallbacks.map { ($0.field, $0.value) }))
  }
}
