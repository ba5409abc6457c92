import Expressions
import GRDB

/// A row of SQLite, under a name that differs from AMPscript's `Row`.
typealias StoreRow = GRDB.Row

extension ObjectValue {
  /// The members that are kept as JSON beside the columns (`_rest`).
  static func stored(_ text: String?) throws -> ObjectValue? {
    guard let text else { return nil }
    guard case .object(let object) = try JSONReader.read(Array(text.utf8)).value else { return nil }
    return object
  }
}
