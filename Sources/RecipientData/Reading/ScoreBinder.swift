import Expressions
import GRDB

/// Gives each recipient its scores by kind.
final class ScoreBinder {
  private let rows: SideRows<(kind: String, value: Double)>

  init(_ database: Database) throws {
    rows = try SideRows(
      database,
      sql: "SELECT _rid, kind, value FROM scores WHERE _rid BETWEEN ? AND ? ORDER BY _rid, kind"
    ) { ($0[1], $0[2]) }
  }

  func load(_ first: Int64, _ last: Int64) throws { try rows.load(first, last) }

  func value(of rid: Int64) -> Value {
    var members: [(String, Value)] = []
    rows.forEach(of: rid) { members.append(($0.kind, .double($0.value))) }
    return .object(ObjectValue(members))
  }
}
