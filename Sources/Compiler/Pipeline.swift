/// One step from the source to the page: a name, what holds after it, why it stands where it does, and one closure.
struct Pass: Sendable {
  let name: String
  /// One sentence that holds once it has run.
  let ensures: String
  /// Passes that have to come first, with the reason.
  let after: [String: String]
  /// The elements that it replaces: a template without any of them is not walked. Empty for a pass that always runs.
  let elements: [String]
  let run: @Sendable (inout CompilationState) -> Void

  init(
    _ name: String, ensures: String, after: [String: String] = [:],
    elements: [String] = [], run: @escaping @Sendable (inout CompilationState) -> Void
  ) {
    self.name = name
    self.ensures = ensures
    self.after = after
    self.elements = elements
    self.run = run
  }
}

/// The passes, in order.
enum Pipeline {
  static let passes: [Pass] = [
    .weave, .expandIncludes, .expandModules, .expandRecommendations, .readPartials, .findRoot,
    .validate, .bindFallbacks, .hoistValues, .settleHead, .expandComponents, .readStyling,
    .planScopes,
  ]

  /// Runs all passes; the first that leaves no document ends the work.
  static func run(_ state: inout CompilationState) {
    for pass in passes where pass.elements.isEmpty || state.weave.holds(anyOf: pass.elements) {
      pass.run(&state)
    }
  }
}
