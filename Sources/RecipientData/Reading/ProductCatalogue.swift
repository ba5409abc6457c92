import Expressions
import GRDB

/// The products as templates see them, each made once and shared by all recipients who get it.
final class ProductCatalogue {
  private let statement: Statement
  /// `nil` for a product that must not be shown.
  private var known: [String: Value?] = [:]

  /// Products kept in memory at most; beyond that the cache starts anew.
  private static let cacheLimit = 20_000

  init(_ database: Database) throws {
    statement = try database.makeStatement(
      sql: """
        SELECT product_id, sku, name, category, price_minor, sale_price_minor, currency, image_url,
          url, stock, active, rating, _rest
        FROM products WHERE product_id = ?
        """)
  }

  /// The product, unless it is unknown, inactive or out of stock.
  func product(_ id: String) throws -> Value? {
    if let product = known[id] { return product }
    if known.count >= Self.cacheLimit { known.removeAll() }
    let product = try StoreRow.fetchOne(statement, arguments: [id]).flatMap { try Self.value($0) }
    known[id] = .some(product)
    return product
  }

  private static func value(_ row: StoreRow) throws -> Value? {
    let isActive: Bool? = row["active"]
    let stock: Int? = row["stock"]
    guard isActive != false, stock ?? 1 > 0 else { return nil }
    let currency: String? = row["currency"]
    let image = text(row["image_url"])
    var members: [(String, Value)] = [
      ("id", text(row["product_id"])), ("sku", text(row["sku"])), ("name", text(row["name"])),
      ("category", text(row["category"])), ("price", price(row["price_minor"], currency)),
      ("sale_price", price(row["sale_price_minor"], currency)),
      ("price_minor", integer(row["price_minor"])),
      ("sale_price_minor", integer(row["sale_price_minor"])), ("currency", text(currency)),
      ("image", image), ("image_url", image), ("url", text(row["url"])),
      ("stock", stock.map { .integer($0) } ?? .null), ("rating", number(row["rating"])),
    ]
    if let rest = try ObjectValue.stored(row["_rest"]) {
      members += zip(rest.keys, rest.values).map { ($0, $1) }
    }
    return .object(ObjectValue(members))
  }

  private static func text(_ text: String?) -> Value { text.map { .string($0) } ?? .null }
  private static func integer(_ number: Int?) -> Value { number.map { .integer($0) } ?? .null }
  private static func number(_ number: Double?) -> Value { number.map { .double($0) } ?? .null }

  private static func price(_ minor: Int?, _ currency: String?) -> Value {
    minor.map { .string(Money.text(minor: $0, currency: currency)) } ?? .null
  }
}
