/// Content: text that is a template itself. The parser makes `Expression.content` of these calls; the bodies here serve
/// where a call is evaluated as it stands, and give the text unevaluated.
extension AMPscriptFunctions {
  package static let treatAsContent = function(
    "TreatAsContent", [.init("stringToReturn")], effect: .reads,
    summary:
      "Evaluates a text as AMPscript, with the variables of the message. What it prints is text, and is escaped where it lands.",
    examples: [
      .init(
        #"%%[ SET @code = "2 + 3 = %%=Add(2, 3)=%%" ]%%%%=TreatAsContent(@code)=%%"#, "2 + 3 = 5")
    ], source: "sfmc.guide, TreatAsContent"
  ) { arguments, _ throws(EvaluationError) in .string(arguments.text(0)) }

  package static let treatAsContentArea = function(
    "TreatAsContentArea",
    [.init("contentKey"), .init("contentValue"), .optional("impressionRegion")], effect: .reads,
    summary: "TreatAsContent under a key, by which the platform keeps the text during a send.",
    examples: [.init(#"%%=TreatAsContentArea("greeting", "Hello")=%%"#, "Hello")],
    source: "sfmc.guide, TreatAsContentArea"
  ) { arguments, _ throws(EvaluationError) in .string(arguments.text(1)) }

  package static let contentBlockByKey = block(
    "ContentBlockByKey", "contentBlockKey", "A content block by its key", "banner")
  package static let contentBlockByName = block(
    "ContentBlockByName", "contentBlockName", "A content block by its path, with backslashes",
    #"Content Builder\Shared\banner"#)
  package static let contentBlockByID = block(
    "ContentBlockByID", "contentBlockId", "A content block by its number", "4711")
  package static let contentArea = block(
    "ContentArea", "contentAreaId", "A content area of the old kind by its number", "4711")
  package static let contentAreaByName = block(
    "ContentAreaByName", "contentAreaName", "A content area of the old kind by its path",
    #"my contents\banner"#)

  private static func block(
    _ name: String, _ parameter: String, _ summary: String, _ key: String
  ) -> Function {
    function(
      name,
      [
        .init(parameter), .optional("impressionRegionName"), .optional("errorOnMissing"),
        .optional("errorMessage"), .optional("statusCode"),
      ], effect: .reads,
      summary: summary
        + ", evaluated. A missing one ends the message unless the third argument is false: then the fourth is printed.",
      examples: [
        .init("%%=\(name)(\"\(key)\")=%%", "Banner"),
        .init("%%=\(name)(\"nowhere\", \"\", false, \"nothing there\")=%%", "nothing there"),
      ], source: "sfmc.guide, \(name)"
    ) { arguments, evaluation throws(EvaluationError) in
      try blockText(
        arguments, name, isRequired: arguments.count < 3 || arguments.flag(2), evaluation)
    }
  }

  /// What the parser asks for the text of a content block: its name, whether it must be there, and the function's name.
  /// Undefined if it may be absent and is.
  package static let contentText = function(
    "ampscript.contentText", [.init("name"), .init("isRequired"), .init("function")],
    effect: .reads, summary: "The text of a content block."
  ) { arguments, evaluation throws(EvaluationError) in
    try blockText(arguments, arguments.text(2), isRequired: arguments.flag(1), evaluation)
  }

  private static func blockText(
    _ arguments: Arguments, _ function: String, isRequired: Bool, _ evaluation: Evaluation
  ) throws(EvaluationError) -> Value {
    if let text = contentBlock(arguments.text(0), evaluation) { return .string(text) }
    guard isRequired else { return .undefined }
    throw .aborted(function, "there is no content block \(arguments[0].ampscriptQuoted)")
  }

  /// 0 if a content block exists, −1 if not: what content functions store in their status variable.
  package static let contentStatus = function(
    "ampscript.contentStatus", [.init("name")], effect: .reads,
    summary: "Whether there is a content block of that name: 0, or -1."
  ) { arguments, evaluation throws(EvaluationError) in
    .integer(contentBlock(arguments.text(0), evaluation) == nil ? -1 : 0)
  }

  /// The text of a content block by key or id, or by a path of which the end counts: `Content Builder\Legal\Footer` is
  /// found as `legal/footer` and as `footer`.
  private static func contentBlock(_ name: String, _ evaluation: Evaluation) -> String? {
    let blocks = evaluation.environment.contentBlocks
    let name = name.lowercased()
    if let exact = blocks[name] { return exact }
    var parts = name.split(whereSeparator: { $0 == "\\" || $0 == "/" })[...]
    while !parts.isEmpty {
      for separator in ["\\", "/"] {
        if let text = blocks[parts.joined(separator: separator)] { return text }
      }
      parts = parts.dropFirst()
    }
    return nil
  }

  /// What is evaluated to a content block.
  package static let contentFunctions: Set<String> = [
    "ContentArea", "ContentAreaByName", "ContentBlockByID", "ContentBlockByKey",
    "ContentBlockByName",
  ]

  /// Which argument of a function is the variable that takes its status, counted from 0, and what computes it.
  package static func status(of function: String) -> (argument: Int, value: Function)? {
    if contentFunctions.contains(function) { return (4, contentStatus) }
    return function == httpGet.name ? (3, responseStatus) : nil
  }
}
