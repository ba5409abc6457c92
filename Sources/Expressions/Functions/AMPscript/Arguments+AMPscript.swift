extension Arguments {
  /// The printed text of an argument; "" where it is absent.
  func text(_ index: Int) -> String { self[index].ampscriptText }

  /// A number, or the end of the message.
  func number(_ index: Int, _ function: String) throws(EvaluationError) -> Double {
    guard let number = self[index].ampscriptNumber else {
      throw .aborted(function, "expected a number, found \(self[index].ampscriptQuoted)")
    }
    return number
  }

  /// A whole number, or the end of the message.
  func integer(_ index: Int, _ function: String) throws(EvaluationError) -> Int {
    guard let number = self[index].ampscriptInteger else {
      throw .aborted(function, "expected a whole number, found \(self[index].ampscriptQuoted)")
    }
    return number
  }

  /// Whether a flag is set: `true`, `1`, also as text; anything else is not.
  func flag(_ index: Int) -> Bool { self[index].ampscriptFlag ?? false }
}

extension Value {
  /// A value as error messages show it, cut to 40 characters.
  var ampscriptQuoted: String {
    switch self {
    case .undefined, .null: "nothing"
    case .rows: "a rowset"
    case .row: "a row"
    case .object: "an object"
    default: "\"\(ampscriptText.prefix(40))\""
    }
  }
}
