extension MergeTagFunctions {
  /// The printed text of a value; HTML that may stay as it is stays.
  package static let print = function(
    "print", [.init("value")], summary: "The text that a merge tag prints for a value."
  ) { arguments, _ throws(EvaluationError) in
    switch arguments[0] {
    case .string, .markup: arguments[0]
    default: .string(arguments[0].mergeTagText)
    }
  }
}

extension MergeTagFunctions {
  /// Whether the data or the system knows a tag.
  package static let isDefined = function(
    "isDefined", [.init("value")],
    summary: "Whether there is a field of that name, even an empty one."
  ) { arguments, _ throws(EvaluationError) in
    if case .undefined = arguments[0] { .bool(false) } else { .bool(true) }
  }
}
