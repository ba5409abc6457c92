import Expressions
import GRDB

/// Gives each recipient its lists of products: what cannot be shown left out, short lists replaced by their fallback.
final class RecommendationBinder {
  private let rows: SideRows<(slot: String, product: Value)>
  private let catalogue: ProductCatalogue
  private let settings: DataSettings
  private let database: Database
  private let now: Timestamp
  /// Lists of the audience as a whole, by slot, made when they are first asked for.
  private var audience: [String: [Value]] = [:]

  init(_ database: Database, _ settings: DataSettings, now: Timestamp) throws {
    self.database = database
    self.settings = settings
    self.now = now
    let catalogue = try ProductCatalogue(database)
    self.catalogue = catalogue
    rows = try SideRows(
      database,
      sql: """
        SELECT _rid, slot, product_id FROM recommendations
        WHERE _rid BETWEEN ? AND ? AND (expires_at IS NULL OR expires_at > \(now.seconds))
        ORDER BY _rid, slot, rank
        """
    ) { row in
      guard let product = try catalogue.product(row[2]) else { return nil }
      return (row[1], product)
    }
  }

  func load(_ first: Int64, _ last: Int64) throws { try rows.load(first, last) }

  /// `recommendations`: the declared slots in their order, then those that only the store knows.
  func value(of rid: Int64) throws -> Value {
    var lists: [(slot: String, products: [Value])] = settings.recommendations.map { ($0.name, []) }
    rows.forEach(of: rid) { slot, product in
      if let position = lists.firstIndex(where: { $0.slot == slot }) {
        lists[position].products.append(product)
      } else {
        lists.append((slot, [product]))
      }
    }
    let chosen = try lists.map { try choose($0.slot, lists) }
    return .object(ObjectValue(keys: lists.map(\.slot), values: chosen.map { .array($0) }))
  }

  private func choose(
    _ name: String, _ lists: [(slot: String, products: [Value])]
  ) throws -> [Value] {
    let slot = settings.slot(name)
    let own = try available(slot, lists, minimum: slot.minimum)
    return try slot.choose(own: own) {
      guard let fallback = slot.fallback else { return [] }
      return try available(settings.slot(fallback), lists, minimum: slot.minimum)
    }
  }

  /// The recipient's own list if it is long enough, or else the audience's.
  private func available(
    _ slot: RecommendationSlot, _ lists: [(slot: String, products: [Value])], minimum: Int
  ) throws -> [Value] {
    let own = lists.first { $0.slot == slot.name }?.products ?? []
    return own.count >= max(minimum, 1) ? own : try audienceList(slot)
  }

  /// The products that galley.yml names for the slot, or else the rows of recipient `*`.
  private func audienceList(_ slot: RecommendationSlot) throws -> [Value] {
    if let known = audience[slot.name] { return known }
    let ids =
      slot.products.isEmpty
      ? try String.fetchAll(
        database,
        sql: """
          SELECT product_id FROM recommendations
          WHERE _rid = 0 AND slot = ? AND (expires_at IS NULL OR expires_at > ?) ORDER BY rank
          """, arguments: [slot.name, now.seconds]) : slot.products
    let products = try ids.compactMap(catalogue.product)
    audience[slot.name] = products
    return products
  }
}
