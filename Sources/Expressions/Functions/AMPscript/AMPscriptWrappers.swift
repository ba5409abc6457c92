/// What the parser puts around values, since the rest of the compiler does not know how AMPscript prints and decides.
extension AMPscriptFunctions {
  /// The printed text of a value; HTML that may stay as it is stays.
  package static let print = function(
    "ampscript.print", [.init("value")], summary: "The text that AMPscript prints for a value."
  ) { arguments, _ throws(EvaluationError) in
    switch arguments[0] {
    case .string, .markup: arguments[0]
    default: .string(arguments[0].ampscriptText)
    }
  }

  /// A condition as `.bool`.
  package static let condition = function(
    "ampscript.condition", [.init("value")],
    summary: "Whether a value counts as true in a condition."
  ) { arguments, _ throws(EvaluationError) in .bool(arguments[0].ampscriptTruth) }

  /// A bound of `FOR` as `.integer`; nothing and blank text count as 0.
  package static let bound = function(
    "ampscript.bound", [.init("value")], summary: "A bound of FOR as a whole number."
  ) { arguments, _ throws(EvaluationError) in
    if arguments[0].isBlank { return .integer(0) }
    guard let number = arguments[0].ampscriptNumber, let bound = Int(exactly: number.rounded())
    else {
      throw .aborted("FOR", "expected a number as bound, found \(arguments[0].ampscriptQuoted)")
    }
    return .integer(bound)
  }
}
