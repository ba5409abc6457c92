import Expressions
import GRDB

/// The profiles of a selection, one after another, in the order of their row numbers.
final class ProfileCursor {
  private let plan: ProfilePlan
  private let cursor: RowCursor

  /// Positions in each row.
  private enum Column {
    static let rid = 0
    static let id = 1
    static let isValid = 2
    static let consent = 3
    static let isSuppressed = 4
    static let rest = 5
    static let first = 6
  }

  /// One row, valid until the next is read.
  struct Profile {
    let rid: Int64
    let id: String
    /// Why no message may be sent.
    let obstacle: SkipReason?
    fileprivate let row: StoreRow
  }

  /// The purpose that counts for a message.
  private static let purpose = "email_marketing"

  /// Reads the recipient with `id`, the members of a segment, or all.
  init(_ database: Database, _ plan: ProfilePlan, _ filter: Filter, now: Timestamp) throws {
    self.plan = plan
    let columns = plan.columns.map { ", p." + StoreSchema.quoted($0) }.joined()
    let sql = """
      SELECT p._rid, p.recipient_id, p._email_valid,
        (SELECT c.granted FROM consents c
         WHERE c._rid = p._rid AND c.purpose = '\(Self.purpose)' AND c.at <= \(now.seconds)
         ORDER BY c.at DESC, c.granted LIMIT 1),
        EXISTS (SELECT 1 FROM suppressions s WHERE s.email_sha256 = p._email_sha256),
        \(plan.readsRest ? "p._rest" : "NULL")\(columns)
      FROM \(filter.from) ORDER BY \(filter.order)
      """
    cursor = try StoreRow.fetchCursor(database, sql: sql, arguments: filter.arguments)
  }

  enum Filter {
    case id(String)
    case segment(Int64)
    case all

    fileprivate var from: String {
      switch self {
      case .id: "profiles p WHERE p.recipient_id = ?"
      case .segment: "memberships m CROSS JOIN profiles p ON p._rid = m._rid WHERE m._sid = ?"
      case .all: "profiles p"
      }
    }

    fileprivate var order: String {
      if case .segment = self { "m._rid" } else { "p._rid" }
    }

    fileprivate var arguments: StatementArguments {
      switch self {
      case .id(let id): [id]
      case .segment(let id): [id]
      case .all: []
      }
    }
  }

  func next() throws -> Profile? {
    guard let row = try cursor.next() else { return nil }
    let consent: Bool? = row[Column.consent]
    let obstacle: SkipReason? =
      consent != true
      ? .noConsent
      : row[Column.isSuppressed] ? .suppressed : row[Column.isValid] ? nil : .invalidAddress
    return Profile(rid: row[Column.rid], id: row[Column.id], obstacle: obstacle, row: row)
  }

  /// The values of the members that the profile itself has; the others are undefined.
  func values(of profile: Profile) throws -> (values: [Value], rest: ObjectValue?) {
    let rest = plan.readsRest ? try ObjectValue.stored(profile.row[Column.rest]) : nil
    let values = plan.members.map { member -> Value in
      switch member.source {
      case .id: .string(profile.id)
      case .column(let position, let type):
        Self.value(profile.row, Column.first + position, type)
      case .rest: rest?[member.name] ?? .undefined
      default: .undefined
      }
    }
    return (values, rest)
  }

  /// A column's value as its field's type says. What was stored under another type is given as text.
  private static func value(_ row: StoreRow, _ column: Int, _ type: FieldType) -> Value {
    guard let text: String = row[column] else { return .null }
    switch type {
    case .string: return .string(text)
    case .integer: return Int(text).map { .integer($0) } ?? .string(text)
    case .number: return Double(text).map { .double($0) } ?? .string(text)
    case .boolean: return text == "1" ? .bool(true) : text == "0" ? .bool(false) : .string(text)
    case .date: return Timestamp(iso8601: text).map { .date($0) } ?? .string(text)
    case .html: return .markup(text)
    case .list:
      let items = text.split(separator: "|").map { String($0).trimmed }
      return .array(items.filter { !$0.isEmpty }.map { .string($0) })
    }
  }
}
