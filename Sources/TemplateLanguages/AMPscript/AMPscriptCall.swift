import Diagnostics
import Expressions

/// A call whose name and argument count are right.
struct AMPscriptCall {
  let function: Function
  let arguments: [AMPscriptValue]
  let range: SourceRange

  /// Lazy functions become choices, the rest calls.
  func expression(_ reader: inout TagReader) -> Expression {
    switch function.name {
    case AMPscriptFunctions.iif.name:
      return .choose(
        .conditional, [arguments[0].condition, arguments[1].expression, arguments[2].expression])
    case AMPscriptFunctions.v.name: return arguments[0].expression
    case AMPscriptFunctions.attributeValue.name: return attribute(&reader)
    default: return .call(function, arguments.map(argument), range)
    }
  }

  /// A known name reads its field; a computed one is looked up in all data of the recipient.
  private func attribute(_ reader: inout TagReader) -> Expression {
    if case .literal(.string(let name)) = arguments[0].expression, !name.isEmpty {
      return AMPscriptAttribute.expression(name, range, &reader)
    }
    let everything = Expression.field(reader.symbols.field("recipient", ignoresCase: true))
    return .call(function, [arguments[0].expression, everything], range)
  }

  /// Functions of text see nothing where `true` or `false` is written as their argument.
  private func argument(_ value: AMPscriptValue) -> Expression {
    value.isBooleanLiteral && AMPscriptFunctions.textual.contains(function.name)
      ? .literal(.string("")) : value.expression
  }

  /// What a call stores in the variable that it is given for its status.
  var statusAssignment: TagEvent? {
    guard let place = AMPscriptFunctions.statusArgument(of: function.name), place < arguments.count,
      case .variable(let variable) = arguments[place].expression
    else { return nil }
    return .assign(
      variable, .call(AMPscriptFunctions.contentStatus, [arguments[0].expression], range))
  }
}
