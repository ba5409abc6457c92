import Expressions

/// What galley.yml says about one list of recommendations (`recommendations.<name>`).
package struct RecommendationSlot: Sendable {
  package let name: String
  /// Products that a template gets at most.
  package let limit: Int
  /// With fewer products left the fallback takes the list's place.
  package let minimum: Int
  /// The slot whose products take the place of a list that is too short; those of the audience as a whole.
  package let fallback: String?
  /// Products of the audience as a whole, by id: what recipients without a list of their own get.
  package let products: [String]

  /// Products of a slot that galley.yml does not name.
  package static let defaultLimit = 12

  /// The products to show: the recipient's own, or else the fallback's, if there are enough of them; or else none.
  func choose(own: [Value], fallback: () throws -> [Value]) rethrows -> [Value] {
    let enough = max(minimum, 1)
    if own.count >= enough { return Array(own.prefix(limit)) }
    let others = try fallback()
    return others.count >= enough ? Array(others.prefix(limit)) : []
  }

  package init(
    name: String, limit: Int = RecommendationSlot.defaultLimit, minimum: Int = 1,
    fallback: String? = nil, products: [String] = []
  ) {
    self.name = name
    self.limit = limit
    self.minimum = minimum
    self.fallback = fallback
    self.products = products
  }
}
