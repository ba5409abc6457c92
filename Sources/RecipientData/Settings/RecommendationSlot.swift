/// What galley.yml says about one list of recommendations (`recommendations.<name>`).
package struct RecommendationSlot: Sendable {
  package let name: String
  /// Products that a template gets at most.
  package let limit: Int
  /// With fewer products left the fallback takes the list's place.
  package let minimum: Int
  /// The slot whose products take the place of a list that is too short; those of the audience as a whole.
  package let fallback: String?

  /// Products of a slot that galley.yml does not name.
  package static let defaultLimit = 12

  package init(
    name: String, limit: Int = RecommendationSlot.defaultLimit, minimum: Int = 1,
    fallback: String? = nil
  ) {
    self.name = name
    self.limit = limit
    self.minimum = minimum
    self.fallback = fallback
  }
}
