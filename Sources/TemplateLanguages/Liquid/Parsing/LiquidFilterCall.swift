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
    let count = arguments.count + (keywords.isEmpty ? 0 : 1)
    guard count >= function.minimumCount, count <= function.mostWritten else {
      return miscounted(function, count, place, &reader)
    }
    let isPlain = keywords.isEmpty && arguments.count <= function.maximumCount
    return .call(function, isPlain ? arguments : allArguments(of: function, place), place)
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
    let needed = least == most ? "" : "\(least - 1) to "
    reader.diagnostics.report(
      .liquidArguments,
      "`\(function.name)` takes \(needed)\(most - 1) arguments, found \(count - 1)", at: place)
    let expected = least == function.mostWritten ? "\(least)" : "\(least)..\(function.mostWritten)"
    let message = "wrong number of arguments (given \(count), expected \(expected))"
    // What fails in the arguments fails first.
    return .call(LiquidOperators.failure, [.literal(.string(message))] + arguments, place)
  }

  /// Input, positional arguments, then each keyword parameter of the function, given by name or as a member of one object
  /// behind the others. Keywords that the function does not know are such an object, as in the reference.
  private func allArguments(of function: Function, _ place: SourceRange) -> [Expression] {
    let names = function.parameters.filter(\.isKeyword).map(\.name)
    if !names.isEmpty, arguments.count == function.maximumCount {
      return arguments
        + names.map { name in keywords.last { $0.name == name }?.value ?? .literal(.undefined) }
    }
    let all = keywords.isEmpty ? arguments : arguments + [options(place)]
    guard all.count > function.maximumCount, let object = all.last else { return all }
    return all.dropLast() + names.map { .member(object, $0) }
  }

  private func options(_ place: SourceRange) -> Expression {
    let operands = keywords.flatMap { [.literal(.string($0.name)), $0.value] }
    return .call(LiquidOperators.options, operands, place)
  }
}

extension Function {
  /// How many arguments may be written: keywords count as one, an object.
  fileprivate var mostWritten: Int {
    hasKeywords && !isVariadic ? maximumCount + 1 : maximumCount
  }
}
