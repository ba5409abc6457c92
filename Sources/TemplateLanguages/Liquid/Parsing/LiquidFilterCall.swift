import Diagnostics
import Expressions

/// A filter with its input and the arguments that were written.
struct LiquidFilterCall {
  /// Of the name.
  private let range: Range<Int>
  private var arguments: [Expression]
  private var keywords: [(name: String, value: Expression)] = []

  /// The filter whose name stands in `range`.
  init(_ range: Range<Int>, input: consuming Expression) {
    self.range = range
    arguments = [input]
  }

  mutating func append(_ argument: consuming Expression) { arguments.append(argument) }

  mutating func append(_ argument: Expression, for name: String) {
    keywords.append((name, argument))
  }

  /// The call as an expression. An unknown filter passes its input on; a wrong count of arguments fails when it is rendered.
  func expression(_ reader: inout TagReader) -> Expression {
    let place = SourceRange(file: reader.file, range)
    guard let function = LiquidFilters.named(range, in: reader.bytes) else {
      return unknown(place, &reader)
    }
    if let platform = reader.options.liquidPlatform {
      check(function, on: platform, place, &reader)
    }
    let arguments = keywords.isEmpty ? arguments : allArguments(of: function, place)
    let count = arguments.count - (function.hasKeywords ? function.keywordCount(arguments) : 0)
    guard count >= function.minimumCount, count <= function.maximumCount else {
      return miscounted(function, count, place, &reader)
    }
    return .call(function, arguments, place)
  }

  private func check(
    _ function: Function, on platform: LiquidPlatform, _ place: SourceRange,
    _ reader: inout TagReader
  ) {
    if LiquidFilters.isKnown(function, on: platform) { return }
    reader.diagnostics.report(
      .liquidPlatformFilter, "`\(function.name)` is no filter of \(platform.rawValue)", at: place,
      hint: "known by \(function.platforms.map(\.rawValue).joined(separator: ", "))")
  }

  private func unknown(_ place: SourceRange, _ reader: inout TagReader) -> Expression {
    let name = String(decoding: reader.bytes[range], as: UTF8.self)
    let nearest = NearestName.of(name, in: LiquidFilters.names)
    reader.diagnostics.report(
      .liquidUnknownFilter, "unknown filter `\(name)`", at: place,
      hint: nearest.map { "did you mean `\($0)`?" })
    guard reader.options.strictFilters else { return arguments[0] }
    let message = Expression.literal(.string("undefined filter \(name)"))
    return .call(LiquidOperators.undefined, [message], place)
  }

  private func miscounted(
    _ function: Function, _ count: Int, _ place: SourceRange, _ reader: inout TagReader
  ) -> Expression {
    let (least, most) = (function.minimumCount, function.maximumCount)
    let expected = least == most ? "\(least)" : "\(least)..\(most)"
    let needed = least == most ? "" : "\(least - 1) to "
    reader.diagnostics.report(
      .liquidArguments,
      "`\(function.name)` takes \(needed)\(most - 1) arguments, found \(count - 1)", at: place)
    let message = "wrong number of arguments (given \(count), expected \(expected))"
    return .call(LiquidOperators.failure, [.literal(.string(message))], place)
  }

  /// Input, positional arguments, then each keyword parameter of the function. Keywords that the function does not know are
  /// one more argument, an object, as in the reference.
  private func allArguments(of function: Function, _ place: SourceRange) -> [Expression] {
    let places = function.parameters.count { !$0.isKeyword }
    guard function.hasKeywords, arguments.count == places else {
      return arguments + [options(place)]
    }
    return arguments
      + function.parameters.lazy.filter(\.isKeyword).map { parameter in
        keywords.last { $0.name == parameter.name }?.value ?? .literal(.undefined)
      }
  }

  private func options(_ place: SourceRange) -> Expression {
    let operands = keywords.flatMap { [.literal(.string($0.name)), $0.value] }
    return .call(LiquidOperators.options, operands, place)
  }
}

extension Function {
  /// How many of these arguments are keyword arguments.
  fileprivate func keywordCount(_ arguments: [Expression]) -> Int {
    max(0, arguments.count - maximumCount)
  }
}
