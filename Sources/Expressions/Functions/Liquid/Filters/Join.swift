extension LiquidFilters {
  static let join = Function.liquidFilter(
    "join", [.init("glue", required: false)],
    "The items in one text, with a space or the given glue between them.",
    [.init("{{ \"a,b\" | split: \",\" | join: \" and \" }}", "a and b")]
  ) { arguments, evaluation throws(EvaluationError) in
    let items = try LiquidItems.of(arguments[0], &evaluation)
    let glue = arguments.count > 1 ? LiquidText.of(arguments[1]) : " "
    var result = ""
    for (index, item) in items.enumerated() {
      if index > 0 { result += glue }
      result += LiquidText.of(item)
      try evaluation.charge(glue.utf8.count)
    }
    return try evaluation.text(result)
  }
}
