import Diagnostics
import Expressions

/// A filter with the arguments that were written.
struct LiquidFilterCall {
  let name: String
  /// Of the name.
  let range: Range<Int>
  var positional: [Expression] = []
  var keywords: [(name: String, value: Expression)] = []

  init(name: String, range: Range<Int>) {
    self.name = name
    self.range = range
  }

  /// The call as an expression. An unknown filter passes its input on; a wrong count of arguments fails when it is rendered.
  func applied(to input: Expression, _ reader: inout TagReader) -> Expression {
    let place = SourceRange(file: reader.file, range)
    guard let function = LiquidFilters.named(name) else {
      return unknown(input, place, &reader)
    }
    if let platform = reader.options.liquidPlatform,
      !LiquidFilters.isKnown(function, on: platform)
    {
      reader.diagnostics.report(
        .liquidPlatformFilter, "`\(name)` is no filter of \(platform.rawValue)", at: place,
        hint: "known by \(function.platforms.map(\.rawValue).joined(separator: ", "))")
    }
    let arguments = arguments(of: function, input: input, place)
    let count = arguments.count - (function.hasKeywords ? function.keywordCount(arguments) : 0)
    guard count >= function.minimumCount, count <= function.maximumCount else {
      return miscounted(function, count, place, &reader)
    }
    return .call(function, arguments, place)
  }

  private func unknown(
    _ input: Expression, _ place: SourceRange, _ reader: inout TagReader
  ) -> Expression {
    let nearest = NearestName.of(name, in: LiquidFilters.names)
    reader.diagnostics.report(
      .liquidUnknownFilter, "unknown filter `\(name)`", at: place,
      hint: nearest.map { "did you mean `\($0)`?" })
    guard reader.options.strictFilters else { return input }
    let message = Expression.literal(.string("undefined filter \(name)"))
    return .call(LiquidOperators.undefined, [message], place)
  }

  private func miscounted(
    _ function: Function, _ count: Int, _ place: SourceRange, _ reader: inout TagReader
  ) -> Expression {
    let (least, most) = (function.minimumCount, function.maximumCount)
    let expected = least == most ? "\(least)" : "\(least)..\(most)"
    reader.diagnostics.report(
      .liquidArguments,
      "`\(name)` takes \(least == most ? "" : "\(least - 1) to ")\(most - 1) arguments, found \(count - 1)",
      at: place)
    let message = "wrong number of arguments (given \(count), expected \(expected))"
    return .call(LiquidOperators.failure, [.literal(.string(message))], place)
  }

  /// Input, positional arguments, then each keyword parameter of the function. Keywords that the function does not know are
  /// one more argument, an object, as in the reference.
  private func arguments(
    of function: Function, input: Expression, _ place: SourceRange
  ) -> [Expression] {
    var arguments: [Expression] = []
    arguments.reserveCapacity(1 + max(positional.count, function.parameters.count))
    arguments.append(input)
    arguments += positional
    guard !keywords.isEmpty else { return arguments }
    let places = function.parameters.count { !$0.isKeyword }
    guard function.hasKeywords, arguments.count == places else {
      return arguments + [options(place)]
    }
    for parameter in function.parameters where parameter.isKeyword {
      let given = keywords.last { $0.name == parameter.name }
      arguments.append(given?.value ?? .literal(.undefined))
    }
    return arguments
  }

  private func options(_ place: SourceRange) -> Expression {
    let operands = keywords.flatMap { [.literal(.string($0.name)), $0.value] }
    return .call(LiquidOperators.options, operands, place)
  }
}

extension Function {
  fileprivate var hasKeywords: Bool { parameters.contains(where: \.isKeyword) }

  /// How many of these arguments are keyword arguments.
  fileprivate func keywordCount(_ arguments: [Expression]) -> Int {
    max(0, arguments.count - maximumCount)
  }
}
