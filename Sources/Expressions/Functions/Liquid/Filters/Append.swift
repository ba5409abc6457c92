extension LiquidFilters {
  static let append = Function.liquidFilter(
    "append", [.init("text")], "With a text behind it.",
    [.init("{{ \"a\" | append: \".jpg\" }}", "a.jpg")]
  ) { arguments, evaluation throws(EvaluationError) in
    try evaluation.text(LiquidText.of(arguments[0]) + LiquidText.of(arguments[1]))
  }

  static let prepend = Function.liquidFilter(
    "prepend", [.init("text")], "With a text before it.",
    [.init("{{ \"a\" | prepend: \"€\" }}", "€a")]
  ) { arguments, evaluation throws(EvaluationError) in
    try evaluation.text(LiquidText.of(arguments[1]) + LiquidText.of(arguments[0]))
  }
}
