/// What merge tags compute. All are listed in `MergeTagFunctions+All.swift`.
package enum MergeTagFunctions {
  static func function(
    _ name: String, _ parameters: [Function.Parameter], effect: Function.Effect = .none,
    summary: String, examples: [Function.Example] = [], source: String = "",
    body: @escaping Function.Body
  ) -> Function {
    Function(
      name, in: "mergetags", parameters, effect: effect, summary: summary, examples: examples,
      source: source, body: body)
  }
}
