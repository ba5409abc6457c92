extension AMPscriptFunctions {
  package static let raiseError = function(
    "RaiseError",
    [
      .init("message"), .optional("skipSubscriber"), .optional("apiErrorCode"),
      .optional("apiErrorNumber"), .optional("preserveDataExt"),
    ], effect: .writes,
    summary:
      "Ends the message as a failure, for which a send would stop; with a second argument of true, only this recipient is skipped, on purpose.",
    examples: [], source: "sfmc.guide, RaiseError"
  ) { arguments, _ throws(EvaluationError) in
    throw EvaluationError(arguments.flag(1) ? .skipped : .aborted, arguments.text(0))
  }

  package static let beginImpressionRegion = silent(
    "BeginImpressionRegion", [.init("regionName")], "Opens a region that the platform counts.")
  package static let endImpressionRegion = silent(
    "EndImpressionRegion", [.optional("endAllRegions")], "Closes a region that the platform counts."
  )
  package static let beginAssetBlock = silent(
    "BeginAssetBlock", [.optional("name")], "Opens a block to which clicks are attributed.")
  package static let endAssetBlock = silent(
    "EndAssetBlock", [.optional("name")], "Closes a block to which clicks are attributed.")

  package static let attachFile = silent(
    "AttachFile",
    [
      .init("portfolio"), .init("customerKey"), .init("fileName"), .init("mimeType"),
      .optional("isInline"), .optional("contentDisposition"), .optional("encoding"),
      .optional("contentId"),
    ], "Attaches a stored file to the message when it is sent.")

  /// A marker for the platform, which prints nothing.
  private static func silent(
    _ name: String, _ parameters: [Function.Parameter], _ summary: String
  ) -> Function {
    let arguments = parameters.filter(\.isRequired).map { "\"\($0.name)\"" }
      .joined(separator: ", ")
    return function(
      name, parameters, summary: summary + " Prints nothing.",
      examples: [.init("[%%=\(name)(\(arguments))=%%]", "[]")], source: "sfmc.guide, \(name)"
    ) { _, _ throws(EvaluationError) in .string("") }
  }

  package static let output = function(
    "Output", [.optional("content")], variadic: true,
    summary: "Prints those arguments that are calls of functions.",
    examples: [.init(#"%%[ Output(Concat("a", "b")) ]%%"#, "ab")], source: "sfmc.guide, Output"
  ) { arguments, _ throws(EvaluationError) in
    .string((0..<arguments.count).map { arguments.text($0) }.joined())
  }

  package static let outputLine = function(
    "OutputLine", [.optional("content")], variadic: true,
    summary: "Prints those arguments that are calls of functions, and a line break.",
    examples: [.init(#"%%[ OutputLine(Concat("a")) ]%%"#, "a\r\n")],
    source: "sfmc.guide, OutputLine"
  ) { arguments, _ throws(EvaluationError) in
    .string((0..<arguments.count).map { arguments.text($0) }.joined() + "\r\n")
  }

  package static let guid = function(
    "GUID", [], effect: .writes,
    summary: "An identifier of 36 characters, from the seed of the run; another one on each call.",
    examples: [.init("%%=Length(GUID())=%%", "36")], source: "sfmc.guide, GUID"
  ) { _, evaluation throws(EvaluationError) in
    var generator = SplitMix(state: evaluation.random)
    defer { evaluation.random = generator.state }
    var bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array(HexText.text(of: bytes).utf8)
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return .string(
      groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-"))
  }

  package static let buildOptionList = function(
    "BuildOptionList", [.init("defaultSelection"), .init("option1Value"), .init("option1Text")],
    variadic: true, summary: "HTML option elements of pairs of values and texts, one preselected.",
    examples: [
      .init(
        #"%%=BuildOptionList("1", "1", "One")=%%"#,
        #"<option value="1" selected="selected">One</option>"#)
    ], source: "sfmc.guide, BuildOptionList"
  ) { arguments, evaluation throws(EvaluationError) in
    let chosen = arguments.text(0)
    var options: [String] = []
    for index in stride(from: 1, to: arguments.count - 1, by: 2) {
      let value = arguments.text(index)
      let mark = value.lowercased() == chosen.lowercased() ? " selected=\"selected\"" : ""
      options.append("<option value=\"\(value)\"\(mark)>\(arguments.text(index + 1))</option>")
    }
    let html = options.joined(separator: "\n")
    try evaluation.charge(html.utf8.count)
    return .string(html)
  }
}
