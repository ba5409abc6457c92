import EmailIR
import Expressions

/// Puts fallbacks around the fields that are printed: the segment's, then the field's. What is only tested stays as it is, and an
/// expression's own `default` comes first.
struct BindFallbacks {
  private let fallbacks: [String: Value]
  private let segmentNames: Set<String>
  private var symbols: Symbols

  /// The data name under which a recipient brings the fallbacks of its segment.
  static let segmentFallbacks = "$fallbacks"

  init(options: CompileOptions, symbols: Symbols) {
    self.fallbacks = options.fallbacks
    self.segmentNames = options.segmentFallbacks
    self.symbols = symbols
  }

  static func run(on document: inout Document, options: CompileOptions) {
    guard !options.fallbacks.isEmpty || !options.segmentFallbacks.isEmpty else { return }
    var pass = BindFallbacks(options: options, symbols: document.symbols)
    let segment = pass.symbols.field(segmentFallbacks)
    document.root = document.root.mapOutputs { pass.bind($0, segment) }
    document.symbols = pass.symbols
  }

  private func bind(_ output: Output, _ segment: FieldID) -> Output {
    guard case .expression(let value) = output.source else { return output }
    var copy = output
    copy.source = .expression(bind(value, segment))
    return copy
  }

  private func bind(_ expression: Expression, _ segment: FieldID) -> Expression {
    switch expression {
    case .field(let field):
      return wrap(expression, name: symbols.fields[field.index], segment)
    case .member(.field(let root), let name)
    where ["recipient", "customer"].contains(symbols.fields[root.index].name):
      return wrap(expression, name: FieldName(name: name, ignoresCase: false), segment)
    case .member(let object, let name):
      return .member(bind(object, segment), name)
    case .call(let function, let arguments, let range):
      return .call(function, bind(arguments, of: function, segment), range)
    case .choose(let choice, let operands):
      return .choose(choice, bind(operands, of: choice, segment))
    case .literal, .variable, .loop:
      return expression
    }
  }

  /// The first argument of `default` has its fallback already.
  private func bind(
    _ arguments: [Expression], of function: Function, _ segment: FieldID
  ) -> [Expression] {
    arguments.enumerated().map { index, argument in
      function.name == "default" && index == 0 ? argument : bind(argument, segment)
    }
  }

  /// Conditions test, they do not print.
  private func bind(
    _ operands: [Expression], of choice: Choice, _ segment: FieldID
  ) -> [Expression] {
    switch choice {
    case .and, .or: operands
    case .conditional:
      operands.enumerated().map { $0 == 0 ? $1 : bind($1, segment) }
    case .firstDefined, .firstPresent: operands.map { bind($0, segment) }
    }
  }

  private func wrap(_ field: Expression, name: FieldName, _ segment: FieldID) -> Expression {
    guard let declared = declaredName(name) else { return field }
    var operands = [field]
    if segmentNames.contains(declared) { operands.append(.member(.field(segment), declared)) }
    operands.append(.literal(fallbacks[declared] ?? .string("")))
    return .choose(.firstPresent, operands)
  }

  private func declaredName(_ field: FieldName) -> String? {
    if fallbacks[field.name] != nil || segmentNames.contains(field.name) { return field.name }
    guard field.ignoresCase else { return nil }
    return (Array(fallbacks.keys) + segmentNames).sorted()
      .first { $0.lowercased() == field.name }
  }
}
