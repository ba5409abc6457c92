package import Expressions

/// A name of the recipient's data with members (`address.city`), as an expression reads it. Letter case does not count.
package struct DataPath: Hashable, Sendable {
  /// In lower case, without a leading `recipient` or `customer`.
  package let names: [String]
  /// The first name as the language gives it.
  package let root: String

  /// `names` from the top-level name on.
  init(_ names: [String]) {
    let isWhole = names.count > 1 && ["recipient", "customer"].contains(names[0].lowercased())
    let names = isWhole ? Array(names.dropFirst()) : names
    root = names[0]
    self.names = names.map { $0.lowercased() }
  }

  package static func == (left: DataPath, right: DataPath) -> Bool { left.names == right.names }

  package func hash(into hasher: inout Hasher) { hasher.combine(names) }

  /// `address.city`
  package var text: String { ([root] + names.dropFirst()).joined(separator: ".") }
}

/// Finds what expressions read of the recipient's data.
package struct DataReading: Sendable {
  let symbols: Symbols
  /// Variables to which the template gives a value; other names mean data.
  let assigned: Set<VariableID>

  /// The path that `expression` reads, if it is nothing but a path.
  package func path(of expression: Expression) -> DataPath? {
    names(of: expression).map { DataPath($0) }
  }

  /// Every path that `expression` reads somewhere, the longest ones only.
  package func paths(in expression: Expression) -> [DataPath] {
    if let path = path(of: expression) { return [path] }
    return switch expression {
    case .literal, .field, .variable, .loop: []
    case .member(let object, _): paths(in: object)
    case .call(_, let arguments, _): arguments.flatMap { paths(in: $0) }
    case .choose(.firstDefined, let operands) where isForeign(operands): []
    case .choose(_, let operands): operands.flatMap { paths(in: $0) }
    case .content(let text, _, _): paths(in: text)
    }
  }

  /// The paths whose blank value would leave a blank in print: not those that have a default, are only tested, or only
  /// select a row.
  package func printed(by expression: Expression) -> [DataPath] {
    if let path = path(of: expression) { return [path] }
    switch expression {
    case .literal, .field, .variable, .loop, .member, .content: return []
    case .call(let function, let arguments, _):
      if function.name == "default" || function.effect != .none { return [] }
      return arguments.flatMap { printed(by: $0) }
    case .choose(.conditional, let operands):
      let tested = operands.first.map { Set(paths(in: $0)) } ?? []
      return operands.dropFirst().flatMap { printed(by: $0) }.filter { !tested.contains($0) }
    case .choose(.firstDefined, let operands) where isForeign(operands): return []
    case .choose(.firstDefined, let operands), .choose(.firstPresent, let operands):
      return operands.last.map { printed(by: $0) } ?? []
    case .choose: return []
    }
  }

  private func names(of expression: Expression) -> [String]? {
    switch expression {
    case .field(let field): [symbols.fields[field.index].name]
    case .member(let object, let name): names(of: object).map { $0 + [name] }
    case .choose(.firstDefined, let operands): names(ofChoice: operands)
    default: nil
    }
  }

  /// A name of Liquid is its variable, or else the field; a merge tag is its field, or else its own text.
  private func names(ofChoice operands: [Expression]) -> [String]? {
    var operands = operands[...]
    while case .variable(let variable)? = operands.first {
      if assigned.contains(variable) { return nil }
      operands = operands.dropFirst()
    }
    if operands.count > 1, case .literal? = operands.last { operands = operands.dropLast() }
    return operands.count == 1 ? operands.first.flatMap { names(of: $0) } : nil
  }

  /// A name that is a variable of the template, or a field that the platform gives if the data does not (`*|UNSUB|*`,
  /// `%%xtyear%%`).
  private func isForeign(_ operands: [Expression]) -> Bool {
    if case .variable(let variable)? = operands.first { return assigned.contains(variable) }
    guard case .field? = operands.first else { return false }
    return operands.dropFirst().contains { if case .call = $0 { true } else { false } }
  }
}
