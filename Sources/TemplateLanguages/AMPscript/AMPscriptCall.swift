import Diagnostics
import Expressions

extension TagReader {
  /// Whether a string of this file holds code, as in `"https://example.com?a=%%=v(@a)=%%"`.
  var quotesCode: Bool {
    get { state["ampscript quoted code"] != nil }
    set { state["ampscript quoted code"] = newValue ? [] : nil }
  }
}

extension Expression {
  /// Whether a field of the data is part of it.
  fileprivate var readsData: Bool {
    var found = false
    visit { if case .field = $0 { found = true } }
    return found
  }
}

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
    case AMPscriptFunctions.treatAsContent.name: return content(arguments[0], .code, &reader)
    case AMPscriptFunctions.treatAsContentArea.name: return content(arguments[1], .code, &reader)
    case AMPscriptFunctions.urlEncode.name: return encoded(&reader)
    case _ where AMPscriptFunctions.contentFunctions.contains(function.name):
      return block(&reader)
    default: return .call(function, arguments.map(argument), range)
    }
  }

  /// Text that is evaluated. It may name any attribute, so that all data of the recipient have to be at hand.
  private func content(
    _ text: AMPscriptValue, _ kind: ContentKind, _ reader: inout TagReader
  ) -> Expression {
    _ = reader.symbols.field("recipient", ignoresCase: true)
    if kind == .code, text.expression.readsData {
      reader.diagnostics.report(
        .ampscriptCodeFromData, "a text of the recipient is run as code", at: text.range,
        hint: "write the attribute into the text as code: `%%=v(name)=%%`")
    }
    return .content(text.expression, kind, range)
  }

  /// A content block, or the text that takes its place.
  private func block(_ reader: inout TagReader) -> Expression {
    let isRequired = arguments.count > 2 ? arguments[2].expression : .literal(.bool(true))
    let text = AMPscriptValue(
      expression: .call(
        AMPscriptFunctions.contentText,
        [arguments[0].expression, isRequired, .literal(.string(function.name))], range),
      range: range)
    let otherwise = arguments.count > 3 ? arguments[3].expression : .literal(.string(""))
    return .choose(.firstDefined, [content(text, .block, &reader), otherwise])
  }

  /// The platform evaluates code in an address before it encodes it.
  private func encoded(_ reader: inout TagReader) -> Expression {
    var operands = arguments.map(argument)
    if reader.quotesCode { operands[0] = content(arguments[0], .quoted, &reader) }
    return .call(function, operands, range)
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
    guard let status = AMPscriptFunctions.status(of: function.name),
      status.argument < arguments.count,
      case .variable(let variable) = arguments[status.argument].expression
    else { return nil }
    return .assign(variable, .call(status.value, [arguments[0].expression], range))
  }
}
