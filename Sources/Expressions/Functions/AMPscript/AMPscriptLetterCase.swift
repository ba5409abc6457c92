extension AMPscriptFunctions {
  package static let uppercase = function(
    "Uppercase", [.init("sourceString")], summary: "The text in capitals.",
    examples: [.init(#"%%=Uppercase("hello")=%%"#, "HELLO")], source: "sfmc.guide, Uppercase"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    try evaluation.charge(text.utf8.count)
    return .string(
      text.mappingASCII { (0x61...0x7A).contains($0) ? $0 ^ 0x20 : $0 }
        ?? text.mappingScalars { $0.properties.uppercaseMapping })
  }

  package static let lowercase = function(
    "Lowercase", [.init("sourceString")], summary: "The text in small letters.",
    examples: [.init(#"%%=Lowercase("HELLO")=%%"#, "hello")], source: "sfmc.guide, Lowercase"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    try evaluation.charge(text.utf8.count)
    return .string(
      text.mappingASCII(\.asciiLowercased)
        ?? text.mappingScalars { $0.properties.lowercaseMapping })
  }

  package static let properCase = function(
    "ProperCase", [.init("sourceString")],
    summary: "The first letter after white space as a capital, all others small.",
    examples: [.init(#"%%=ProperCase("ada o'neill")=%%"#, "Ada O'neill")],
    source: "sfmc.guide, ProperCase"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    try evaluation.charge(text.utf8.count)
    var isFirst = true
    let plain = text.mappingASCII { byte in
      defer { isFirst = byte.isASCIIWhitespace }
      return isFirst && (0x61...0x7A).contains(byte)
        ? byte ^ 0x20 : isFirst ? byte : byte.asciiLowercased
    }
    if let plain { return .string(plain) }
    var isStart = true
    return .string(
      text.mappingScalars { scalar in
        let properties = scalar.properties
        defer { isStart = properties.isWhitespace }
        return isStart ? properties.uppercaseMapping : properties.lowercaseMapping
      })
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital, anything else as it is.
  fileprivate var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension String {
  /// Each byte by itself; `nil` if the text has others than ASCII.
  func mappingASCII(_ map: (UInt8) -> UInt8) -> String? {
    guard isASCII else { return nil }
    return String(unsafeUninitializedCapacity: utf8.count) { buffer in
      var count = 0
      for byte in utf8 {
        buffer[count] = map(byte)
        count += 1
      }
      return count
    }
  }

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
