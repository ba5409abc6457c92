extension MergeTagFunctions {
  package static let upper = format("UPPER", "In capitals.") {
    $0.mappingScalars { $0.properties.uppercaseMapping }
  }
  package static let lower = format("LOWER", "In small letters.") {
    $0.mappingScalars { $0.properties.lowercaseMapping }
  }
  package static let title = format("TITLE", "Each word with a capital, the rest small.") { text in
    var isStart = true
    return text.mappingScalars { scalar in
      defer { isStart = scalar.properties.isWhitespace }
      return isStart ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping
    }
  }
  package static let url = format("URL", "Encoded for the query of an address.", percentEncoded)

  /// Everything but letters, digits and `-._~` as `%XX`.
  static func percentEncoded(_ text: String) -> String {
    let hex = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: result.append(byte)
      default: result += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func format(
    _ name: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> Function {
    function(
      name, [.init("value")], summary: "The value of a field. " + summary,
      source: "Mailchimp cheat sheet"
    ) { arguments, evaluation throws(EvaluationError) in
      let text = arguments[0].mergeTagText
      try evaluation.charge(text.utf8.count)
      return .string(change(text))
    }
  }
}
