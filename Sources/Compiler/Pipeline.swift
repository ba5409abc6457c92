/// One step from the source to the page: a name, what holds after it, why it stands where it does, and one closure.
final class Pass: Sendable {
  let name: String
  /// One sentence that holds once it has run.
  let ensures: String
  /// Passes that have to come first, with the reason.
  let after: [String: String]
  /// The elements that it replaces: a template without any of them is not walked. Empty for a pass that always runs.
  let elements: [String]
  /// Whether it has nothing to do in a template without tags of a template language.
  let needsLogic: Bool
  let run: @Sendable (inout CompilationState) -> Void

  init(
    _ name: String, ensures: String, after: [String: String] = [:],
    elements: [String] = [], needsLogic: Bool = false,
    run: @escaping @Sendable (inout CompilationState) -> Void
  ) {
    self.name = name
    self.ensures = ensures
    self.after = after
    self.elements = elements
    self.needsLogic = needsLogic
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

  /// Whether it is the name of an element that some pass replaces.
  static func isReplaced(_ name: String) -> Bool {
    let length = name.utf8.count
    return length < 64 && replacedLengths >> length & 1 != 0
      && replaced.contains { $0.utf8.count == length && $0 == name }
  }

  private static let replaced = passes.flatMap(\.elements)

  /// The lengths of these names as bits, since all names of a template are asked for.
  private static let replacedLengths = replaced.reduce(into: UInt64(0)) { bits, name in
    bits |= 1 << UInt64(name.utf8.count)
  }

  /// Runs all passes; the first that leaves no document ends the work.
  static func run(_ state: inout CompilationState) {
    for pass in passes where pass.isNeeded(for: state) { pass.run(&state) }
  }
}

extension Pass {
  fileprivate func isNeeded(for state: borrowing CompilationState) -> Bool {
    if needsLogic { return state.holdsLogic }
    return elements.isEmpty || state.weave.holds(anyOf: elements)
  }
}
