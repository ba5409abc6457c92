/// Values as JSON.
extension LiquidFilters {
  static let json = writing("json")
  static let jsonify = writing("jsonify")

  static let jsonEscape = Function.platformFilter(
    "json_escape", [], on: [.braze],
    "A text as it stands between the quotes of a JSON string.",
    [.init("{{ 'a \"b\"' | json_escape | raw }}", "a \\\"b\\\"")]
  ) { arguments, evaluation throws(EvaluationError) in
    var writer = JSONWriter()
    writer.string(LiquidText.of(arguments[0]))
    return try evaluation.text(
      String(decoding: writer.bytes.dropFirst().dropLast(), as: UTF8.self))
  }

  private static func writing(_ name: String) -> Function {
    .platformFilter(
      name, [], on: [.shopify, .liquidJS, .braze], "The value as JSON.",
      [.init("{{ \"a,b\" | split: \",\" | \(name) | raw }}", "[\"a\",\"b\"]")]
    ) { arguments, evaluation throws(EvaluationError) in
      var writer = JSONWriter()
      writer.write(arguments[0])
      return try evaluation.text(String(decoding: writer.bytes, as: UTF8.self))
    }
  }
}
