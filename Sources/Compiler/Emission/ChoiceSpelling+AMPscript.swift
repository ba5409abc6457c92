import Expressions

extension ChoiceSpelling {
  /// `%%[ IF @galley_turns == 2 THEN ]%%`
  static let ampscript = ChoiceSpelling(
    language: "ampscript", otherwise: "%%[ ELSE ]%%",
    loops: LoopSpelling(
      reset: "%%[ SET @galley_turns = 0 ]%%",
      count: "%%[ SET @galley_turns = Add(@galley_turns, 1) ]%%",
      turns: { "%%[ \(word($1)) @galley_turns == \($0) THEN ]%%" },
      upTo: { "%%[ \(word($2)) \(isEarly($0, $1)) THEN ]%%" }, close: "%%[ ENDIF ]%%"))

  private static func word(_ isFirst: Bool) -> String { isFirst ? "IF" : "ELSEIF" }

  /// Whether the loop's variable has not gone beyond this turn. `name` is that of the variable.
  private static func isEarly(_ header: LoopHeader, _ turns: Int) -> String {
    guard case .count(.literal(.integer(let from)), _, let descends) = header.kind else {
      return "true"
    }
    return descends
      ? "@\(header.name) >= \(from &- turns &+ 1)" : "@\(header.name) <= \(from &+ turns &- 1)"
  }
}
