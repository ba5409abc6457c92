/// An e-mail platform that runs Liquid with filters of its own.
package enum LiquidPlatform: String, Sendable, CaseIterable {
  /// Shopify's Liquid as it is.
  case shopify
  case braze
  case customerIO = "customerio"
  case knock
  case vero
  case liquidJS = "liquidjs"
  /// Filters of Galley itself.
  case galley
}

extension LiquidFilters {
  /// Whether a platform knows a filter; those of the core language are known everywhere.
  package static func isKnown(_ filter: Function, on platform: LiquidPlatform) -> Bool {
    filter.platforms.isEmpty || filter.platforms.contains(platform)
  }
}

extension Function {
  /// A filter that only some platforms have.
  static func platformFilter(
    _ name: String, _ parameters: [Parameter], on platforms: [LiquidPlatform],
    effect: Effect = .none, _ summary: String, _ examples: [Example], body: @escaping Body
  ) -> Function {
    liquidFilter(
      name, parameters, effect: effect, summary, examples,
      source: platforms.map(\.rawValue).joined(separator: ", "), platforms: platforms, body: body)
  }
}
