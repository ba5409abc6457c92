extension AMPscriptFunctions {
  package static let concat = function(
    "Concat", [.init("string1")], variadic: true,
    summary: "Joins the printed text of its arguments.",
    examples: [.init(#"%%=Concat("Order #", 4711)=%%"#, "Order #4711")],
    source: "sfmc.guide, Concat"
  ) { arguments, evaluation throws(EvaluationError) in
    var text = ""
    for index in 0..<arguments.count { text += arguments.text(index) }
    try evaluation.charge(text.utf8.count)
    return .string(text)
  }
}
