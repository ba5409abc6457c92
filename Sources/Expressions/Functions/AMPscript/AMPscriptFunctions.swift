/// The functions of AMPscript, its operators, and what the compiler puts around its values. One file per function or tight
/// family; all are listed in `AMPscriptFunctions+All.swift`.
package enum AMPscriptFunctions {
  /// The zone of the platform: US Central Standard Time all year.
  package static let zoneOffset: Int32 = -21_600

  /// A function that can be called by name.
  static func function(
    _ name: String, _ parameters: [Function.Parameter] = [], variadic: Bool = false,
    effect: Function.Effect = .none, summary: String, examples: [Function.Example] = [],
    source: String = "", body: @escaping Function.Body
  ) -> Function {
    Function(
      name, in: "ampscript", parameters, variadic: variadic, effect: effect, summary: summary,
      examples: examples, source: source, body: body)
  }
}

extension Function.Parameter {
  /// A parameter that may be left out.
  static func optional(_ name: String) -> Function.Parameter {
    Function.Parameter(name, required: false)
  }
}

extension EvaluationError {
  /// Ends the message of this recipient, as the platform does: `Add: expected a number, found "abc"`.
  static func aborted(_ function: String, _ message: String) -> EvaluationError {
    EvaluationError(.aborted, "\(function): \(message)")
  }
}
