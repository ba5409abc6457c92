extension AMPscriptFunctions {
  package static let uppercase = function(
    "Uppercase", [.init("sourceString")], summary: "The text in capitals.",
    examples: [.init(#"%%=Uppercase("hello")=%%"#, "HELLO")], source: "sfmc.guide, Uppercase"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    try evaluation.charge(text.utf8.count)
    return .string(text.mappingScalars { $0.properties.uppercaseMapping })
  }

  package static let lowercase = function(
    "Lowercase", [.init("sourceString")], summary: "The text in small letters.",
    examples: [.init(#"%%=Lowercase("HELLO")=%%"#, "hello")], source: "sfmc.guide, Lowercase"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    try evaluation.charge(text.utf8.count)
    return .string(text.mappingScalars { $0.properties.lowercaseMapping })
  }

  package static let properCase = function(
    "ProperCase", [.init("sourceString")],
    summary: "The first letter after white space as a capital, all others small.",
    examples: [.init(#"%%=ProperCase("ada o'neill")=%%"#, "Ada O'neill")],
    source: "sfmc.guide, ProperCase"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    try evaluation.charge(text.utf8.count)
    var isStart = true
    return .string(
      text.mappingScalars { scalar in
        let properties = scalar.properties
        defer { isStart = properties.isWhitespace }
        return isStart ? properties.uppercaseMapping : properties.lowercaseMapping
      })
  }
}

extension String {
  /// Each scalar by itself, as .NET maps case: a mapping to several scalars (`ß` → `SS`) is not made.
  func mappingScalars(_ map: (Unicode.Scalar) -> String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let mapped = map(scalar).unicodeScalars
      if let only = mapped.first, mapped.count == 1 {
        result.append(only)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
