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
    if let function = PlatformFunction.named(name) {
      return standIn(for: function, at: place, &reader)
    }
    let names = AMPscriptFunctions.all.map(\.name) + PlatformFunction.all.map(\.function.name)
    let nearest = NearestName.of(name, in: names)
    report(
      .ampscriptUnknownFunction, "there is no function `\(name)`", at: place,
      hint: nearest.map { "did you mean `\($0)`?" }, &reader)
    return nil
  }

  /// What takes the place of a function that needs the platform, or a report that nothing does.
  private mutating func standIn(
    for function: PlatformFunction, at place: AMPscriptToken, _ reader: inout TagReader
  ) -> Function? {
    let name = function.function.name
    guard let text = reader.options.platformFunctions[name.lowercased()] else {
      report(
        .ampscriptPlatformFunction,
        "`\(name)` works only on the platform: it \(function.need.rawValue)", at: place,
        hint: "say in galley.yml what previews show: `platform_functions: { \(name): … }`", &reader)
      return nil
    }
    report(
      .ampscriptStandIn, "`\(name)` works only on the platform; previews show “\(text)”",
      at: place, &reader)
    return function.standIn(text)
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
  var usage: String {
    var text = ""
    for parameter in parameters {
      let name = (text.isEmpty ? "" : ", ") + parameter.name
      text += parameter.isRequired ? name : "[\(name)]"
    }
    return "\(name)(\(text)\(isVariadic ? ", …" : ""))"
  }
}
