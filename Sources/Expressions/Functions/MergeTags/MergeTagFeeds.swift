extension MergeTagFunctions {
  /// The first items of a list, for `[$count=3]`.
  package static let limited = function(
    "limited", [.init("items"), .init("count")], summary: "The first items of a feed."
  ) { arguments, _ throws(EvaluationError) in
    guard case .array(let items) = arguments[0] else { return .array([]) }
    guard case .integer(let count) = arguments[1], count >= 0 else { return arguments[0] }
    return .array(Array(items.prefix(count)))
  }
}
