extension AMPscriptFunctions {
  /// The parser makes a lazy choice of it; the body serves where a call is evaluated as it stands.
  package static let iif = function(
    "IIf", [.init("expression"), .init("trueValue"), .init("falseValue")],
    summary: "The second or the third argument, by a condition; the other is not evaluated.",
    examples: [.init(#"%%=IIf(1 == 1, "yes", "no")=%%"#, "yes")], source: "sfmc.guide, IIf"
  ) { arguments, _ throws(EvaluationError) in
    arguments[0].ampscriptTruth ? arguments[1] : arguments[2]
  }

  /// The parser takes the argument itself.
  package static let v = function(
    "V", [.init("variableName")], summary: "The value of a variable or an expression.",
    examples: [.init(#"%%=v("text")=%%"#, "text")], source: "sfmc.guide, V"
  ) { arguments, _ throws(EvaluationError) in arguments[0] }
}
