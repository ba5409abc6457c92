extension ChoiceSpelling {
  /// `{% if galley_turns == 2 %}`: how often a loop runs is taken from the loop itself, so that ranges, text, limits and
  /// offsets count as Liquid counts them.
  static let liquid = ChoiceSpelling(
    language: "liquid", otherwise: "{% else %}",
    loops: LoopSpelling(
      reset: "{% assign galley_turns = 0 %}", count: "{% assign galley_turns = forloop.length %}",
      turns: { "{% \(word($1)) galley_turns == \($0) %}" },
      upTo: { "{% \(word($2)) forloop.index <= \($1) %}" }, close: "{% endif %}"))

  private static func word(_ isFirst: Bool) -> String { isFirst ? "if" : "elsif" }
}
