extension String {
  /// The text as HTML, in text or in a double-quoted attribute. Scalar by scalar: a combining mark hides no `<`.
  ///
  ///     "a < b".htmlEscaped   // "a &lt; b"
  package var htmlEscaped: String {
    unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
