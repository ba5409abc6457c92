extension LiquidOperators {
  /// `self[name]`: a name that is computed. Operands: the name, the data, then pairs of a variable's name and value.
  package static let lookup = Function.liquidOperator(
    "lookup", ["name", "data"], variadic: true,
    "The value of a name that is computed.",
    [.init("{% assign a = 1 %}{% assign b = \"a\" %}{{ self[b] }}", "1")]
  ) { arguments, _ in
    guard !arguments[0].isNothing else { return .undefined }
    let name = LiquidText.of(arguments[0])
    for index in stride(from: 2, to: arguments.count - 1, by: 2) {
      if case .string(name) = arguments[index] {
        if case .undefined = arguments[index + 1] { break }
        return arguments[index + 1]
      }
    }
    return LiquidIndex.value(arguments[1], .string(name))
  }

  /// `self` as a value. Operands: the data, then pairs of a variable's name and value.
  package static let names = Function.liquidOperator(
    "self", ["data"], variadic: true, "All names that the template can see, as an object."
  ) { arguments, _ in
    var members: [(String, Value)] = []
    if case .object(let data) = arguments[0] { members = Array(zip(data.keys, data.values)) }
    for index in stride(from: 1, to: arguments.count - 1, by: 2) {
      if case .undefined = arguments[index + 1] { continue }
      members.append((LiquidText.of(arguments[index]), arguments[index + 1]))
    }
    return .object(ObjectValue(members, className: "Liquid::SelfDrop"))
  }
}
