extension AMPscriptFunctions {
  /// 0 if a content block exists, −1 if not: what content functions store in their status variable.
  package static let contentStatus = function(
    "ampscript.contentStatus", [.init("name")], effect: .reads,
    summary: "Whether there is a content block of that name: 0, or -1."
  ) { arguments, evaluation throws(EvaluationError) in
    .integer(contentBlock(arguments.text(0), evaluation) == nil ? -1 : 0)
  }

  /// The text of a content block by key, name, path or id.
  static func contentBlock(_ name: String, _ evaluation: Evaluation) -> String? {
    evaluation.environment.contentBlocks[name.lowercased()]
  }

  /// Which argument of a function is the variable that takes its status, counted from 0.
  package static func statusArgument(of function: String) -> Int? {
    function.hasPrefix("Content") ? 4 : nil
  }
}
