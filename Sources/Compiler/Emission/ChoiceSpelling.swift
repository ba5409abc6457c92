import Expressions

/// How a language says which layout is printed, where the author's own tags do not say it already.
struct ChoiceSpelling: Sendable {
  /// The language's name.
  let language: String
  /// The last resort of a condition.
  let otherwise: String
  /// `nil` if the language cannot count the turns of a loop.
  var loops: LoopSpelling?

  static func of(_ language: String) -> ChoiceSpelling {
    all.first { $0.language == language } ?? liquid
  }
}

/// How a language counts the turns of a loop and tells them apart.
struct LoopSpelling: Sendable {
  /// Before the loop, then inside it: counts turns.
  let reset, count: String
  /// Opens the choice (`isFirst`), or goes on with it: the loop has so many turns.
  let turns: @Sendable (_ turns: Int, _ isFirst: Bool) -> String
  /// Inside the loop: this is one of the first `turns` turns.
  let upTo: @Sendable (_ header: LoopHeader, _ turns: Int, _ isFirst: Bool) -> String
  let close: String
}
