import GRDB

/// The tables of the store, as migrations: once released, one is never changed, a further one follows.
///
/// Names that Galley adds to those of the data start with an underscore. `profiles` has a column for each column of the
/// imported files, and the other tables refer to it by `_rid`, so that all can be read in the same order.
enum StoreSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 tables") { db in
      for statement in tables { try db.execute(sql: statement) }
    }
    return migrator
  }

  private static let tables = [
    """
    CREATE TABLE profiles (
      _rid INTEGER PRIMARY KEY,
      recipient_id TEXT NOT NULL UNIQUE,
      email TEXT,
      _email_sha256 TEXT,
      _email_valid INTEGER NOT NULL DEFAULT 0,
      _rest TEXT)
    """,
    """
    CREATE TABLE products (
      product_id TEXT PRIMARY KEY NOT NULL,
      sku TEXT, name TEXT, category TEXT, price_minor INTEGER, sale_price_minor INTEGER,
      currency TEXT, image_url TEXT, url TEXT, stock INTEGER, active INTEGER, rating REAL,
      _rest TEXT) WITHOUT ROWID
    """,
    // Recipient 0 stands for the whole audience.
    """
    CREATE TABLE recommendations (
      _rid INTEGER NOT NULL, slot TEXT NOT NULL, rank INTEGER NOT NULL, product_id TEXT NOT NULL,
      score REAL, source TEXT, expires_at INTEGER,
      PRIMARY KEY (_rid, slot, rank)) WITHOUT ROWID
    """,
    """
    CREATE TABLE scores (
      _rid INTEGER NOT NULL, kind TEXT NOT NULL, value REAL NOT NULL, computed_at INTEGER,
      model TEXT, PRIMARY KEY (_rid, kind)) WITHOUT ROWID
    """,
    """
    CREATE TABLE consents (
      _rid INTEGER NOT NULL, purpose TEXT NOT NULL, at INTEGER NOT NULL, granted INTEGER NOT NULL,
      source TEXT, wording_version TEXT,
      PRIMARY KEY (_rid, purpose, at DESC, granted)) WITHOUT ROWID
    """,
    """
    CREATE TABLE suppressions (
      email_sha256 TEXT PRIMARY KEY NOT NULL, reason TEXT, at INTEGER) WITHOUT ROWID
    """,
    "CREATE TABLE segments (_sid INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    """
    CREATE TABLE memberships (
      _rid INTEGER NOT NULL, _sid INTEGER NOT NULL, PRIMARY KEY (_rid, _sid)) WITHOUT ROWID
    """,
    "CREATE INDEX memberships_by_segment ON memberships (_sid, _rid)",
    """
    CREATE TABLE data_extensions (
      name TEXT PRIMARY KEY NOT NULL COLLATE NOCASE, key_columns TEXT NOT NULL) WITHOUT ROWID
    """,
  ]

  /// The table that holds the rows of a data extension.
  static func table(ofDataExtension name: String) -> String { "de_" + name }

  /// An identifier in quotes.
  static func quoted(_ identifier: String) -> String {
    "\"" + identifier.replacing("\"", with: "\"\"") + "\""
  }
}
