extension LiquidFilters {
  static let append = Function.liquidFilter(
    "append", [.init("text")], "With a text behind it.",
    [.init("{{ \"a\" | append: \".jpg\" }}", "a.jpg")]
  ) { arguments, evaluation throws(EvaluationError) in
    try evaluation.text(arguments.liquidText(0) + arguments.liquidText(1))
  }

  static let prepend = Function.liquidFilter(
    "prepend", [.init("text")], "With a text before it.",
    [.init("{{ \"a\" | prepend: \"€\" }}", "€a")]
  ) { arguments, evaluation throws(EvaluationError) in
    try evaluation.text(arguments.liquidText(1) + arguments.liquidText(0))
  }
}
