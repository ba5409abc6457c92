extension MergeTagFunctions {
  /// A system tag: the environment's value, or what a preview shows. With a second argument, nothing where there is no value.
  package static let system = function(
    "system", [.init("name"), .optional("onlyGiven")], effect: .reads,
    summary:
      "The value of a system tag such as UNSUB or LIST:COMPANY, from `system` in the data or galley.yml.",
    source: "Mailchimp cheat sheet"
  ) { arguments, evaluation throws(EvaluationError) in
    let name = arguments[0].mergeTagText
    let tag = MergeTagSystem.named(name)
    if let given = evaluation.environment.systemValues[name] {
      return tag?.isHTML == true ? .markup(given) : .string(given)
    }
    if case .bool(true) = arguments[1] { return .undefined }
    return tag?.preview(evaluation.environment) ?? .undefined
  }
}

/// A system tag without arguments, and what a preview prints for it.
package struct MergeTagSystem: Sendable {
  /// In capitals: `LIST:COMPANY`.
  package let name: String
  /// What previews show as long as `system` of galley.yml has no value: for people.
  package var previewText: String {
    switch shown {
    case .text(let text), .html(let text): text.isEmpty ? "nothing" : text
    case .date(let format): "the date as \(format)"
    }
  }
  /// One sentence for the reference page.
  package let summary: String
  private let shown: Preview

  enum Preview: Sendable {
    case text(String)
    case html(String)
    /// The time of the render by the letters of PHP's `date()`.
    case date(String)
  }

  init(_ name: String, _ shown: Preview, _ summary: String) {
    self.name = name
    self.shown = shown
    self.summary = summary
  }

  /// Whether its value is HTML.
  var isHTML: Bool { if case .html = shown { true } else { false } }

  func preview(_ environment: RenderEnvironment) -> Value {
    switch shown {
    case .text(let text): return .string(text)
    case .html(let html): return .markup(html)
    case .date(let format):
      let now = environment.zonedNow
      return .string(PHPDate.text(WallClock(now), now.offset, format))
    }
  }

  /// The names of all system tags.
  package static let names = Set(all.map(\.name))

  static func named(_ name: String) -> MergeTagSystem? { byName[name] }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
