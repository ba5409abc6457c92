extension AMPscriptFunctions {
  package static let replace = function(
    "Replace",
    [.init("sourceString"), .init("searchSubstring"), .optional("replacementSubstring")],
    summary:
      "A text with each occurrence of another replaced, ignoring case; without a third argument, removed.",
    examples: [.init(#"%%=Replace("one,two", ",", " / ")=%%"#, "one / two")],
    source: "sfmc.guide, Replace"
  ) { arguments, evaluation throws(EvaluationError) in
    let search = CaselessSearch(arguments.text(1))
    let text = search.replacing(in: arguments.text(0), with: arguments.text(2))
    try evaluation.charge(text.utf8.count)
    return .string(text)
  }

  package static let replaceList = function(
    "ReplaceList",
    [.init("sourceString"), .init("replacementString"), .init("searchString1")], variadic: true,
    summary: "Replaces each of several texts in turn by one other.",
    examples: [.init(#"%%=ReplaceList("a-b/c", "_", "-", "/")=%%"#, "a_b_c")],
    source: "sfmc.guide, ReplaceList"
  ) { arguments, evaluation throws(EvaluationError) in
    var text = arguments.text(0)
    for index in 2..<max(2, arguments.count) {
      text = CaselessSearch(arguments.text(index)).replacing(in: text, with: arguments.text(1))
      try evaluation.charge(text.utf8.count)
    }
    return .string(text)
  }
}
