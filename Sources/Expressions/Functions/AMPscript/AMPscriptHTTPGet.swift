/// Galley never asks an address. What an address would answer is a fixture of the project (`http_responses` of galley.yml, or
/// of the data).
extension AMPscriptFunctions {
  package static let httpGet = function(
    "HTTPGet",
    [
      .init("httpGetUrl"), .optional("continueOnError"), .optional("emptyContentHandling"),
      .optional("status"),
    ], effect: .reads,
    summary:
      "What the project says that an address answers. Without such a fixture the message ends, or nothing is printed if the second argument is true.",
    examples: [
      .init(#"%%=HTTPGet("https://example.com/offers")=%%"#, "Offers of the day"),
      .init(#"[%%=HTTPGet("https://example.com/nothing", true)=%%]"#, "[]"),
    ], source: "sfmc.guide, HTTPGet"
  ) { arguments, evaluation throws(EvaluationError) in
    if let text = evaluation.environment.responses[arguments.text(0)] { return .string(text) }
    if arguments.flag(1) { return .string("") }
    throw .aborted(
      "HTTPGet",
      "galley reads nothing from the network, and there is no fixture for "
        + "\(arguments[0].ampscriptQuoted); declare one under `http_responses` in galley.yml")
  }

  /// 0 if there is an answer, −1 if not: what `HTTPGet` stores in its status variable.
  package static let responseStatus = function(
    "ampscript.responseStatus", [.init("url")], effect: .reads,
    summary: "Whether there is a fixture for an address: 0, or -1."
  ) { arguments, evaluation throws(EvaluationError) in
    .integer(evaluation.environment.responses[arguments.text(0)] == nil ? -1 : 0)
  }
}
