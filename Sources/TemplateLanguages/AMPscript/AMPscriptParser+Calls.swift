import Diagnostics
import Expressions

extension AMPscriptParser {
  /// A call, from its opening parenthesis on.
  mutating func parseCall(
    of name: String, at place: AMPscriptToken, _ reader: inout TagReader
  ) -> AMPscriptValue? {
    guard let values = parseArguments(of: place, &reader) else { return nil }
    let range = range(from: place.range.lowerBound)
    guard let function = resolve(name, at: place, &reader) else { return nil }
    guard check(values.count, for: function, at: range, &reader) else { return nil }
    let call = AMPscriptCall(function: function, arguments: values, range: range)
    if let assignment = call.statusAssignment { dueEvents.append(assignment) }
    return AMPscriptValue(
      expression: call.expression(&reader), isCall: true, isCondition: false, range: range)
  }

  /// `(a, b)`; `nil` after a reported mistake.
  mutating func parseArguments(
    of name: AMPscriptToken, _ reader: inout TagReader
  ) -> [AMPscriptValue]? {
    guard token.kind == .sign("(") else {
      reportUnexpected("expected `(` behind \(name.description)", &reader)
      return nil
    }
    advance()
    var values: [AMPscriptValue] = []
    if token.kind == .sign(")") {
      advance()
      return values
    }
    var place = "`(`"
    while true {
      guard let value = parseValue(after: place, &reader) else { return nil }
      values.append(value)
      if token.kind == .sign(")") {
        advance()
        return values
      }
      guard token.kind == .sign(",") else {
        reportUnexpected("expected `,` or `)` in the call of \(name.description)", &reader)
        return nil
      }
      advance()
      place = "`,`"
    }
  }

  /// The function of that name, or a report.
  private mutating func resolve(
    _ name: String, at place: AMPscriptToken, _ reader: inout TagReader
  ) -> Function? {
    if let function = AMPscriptFunctions.named(name) { return function }
    if let function = AMPscriptPlatformFunction.named(name) {
      if let text = reader.options.ampscriptFunctions[function.name.lowercased()] {
        return function.standIn(text)
      }
      report(
        .ampscriptPlatformFunction, "`\(function.name)` works only on the platform", at: place,
        hint: "say what previews show for it: `ampscript: functions: \(function.name): …`", &reader)
      return nil
    }
    let names = AMPscriptFunctions.all.map(\.name) + AMPscriptPlatformFunction.all.map(\.name)
    let nearest = NearestName.of(name, in: names)
    report(
      .ampscriptUnknownFunction, "there is no function `\(name)`", at: place,
      hint: nearest.map { "did you mean `\($0)`?" }, &reader)
    return nil
  }

  private mutating func check(
    _ count: Int, for function: Function, at range: SourceRange, _ reader: inout TagReader
  ) -> Bool {
    let (least, most) = (function.minimumCount, function.maximumCount)
    guard count < least || count > most else { return true }
    let wanted =
      least == most ? "\(least)" : most == .max ? "at least \(least)" : "\(least) to \(most)"
    let noun = wanted == "1" || wanted == "at least 1" ? "argument" : "arguments"
    report(
      .ampscriptArgumentCount, "expected \(wanted) \(noun) for `\(function.name)`, found \(count)",
      at: range, hint: function.usage, &reader)
    return false
  }
}

extension Function {
  /// `Substring(sourceString, startPosition[, length])`
  fileprivate var usage: String {
    var text = ""
    for parameter in parameters {
      let name = (text.isEmpty ? "" : ", ") + parameter.name
      text += parameter.isRequired ? name : "[\(name)]"
    }
    return "\(name)(\(text)\(isVariadic ? ", …" : ""))"
  }
}
