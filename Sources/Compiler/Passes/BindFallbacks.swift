import EmailIR
import Expressions

/// Puts fallbacks around the fields that are printed: the segment's, then the field's. What is only tested stays as it is, and an
/// expression's own `default` comes first.
struct BindFallbacks {
  private let fallbacks: [String: Value]
  private let segmentNames: Set<String>
  private let symbols: Symbols
  private let segment: FieldID

  /// The data name under which a recipient brings the fallbacks of its segment.
  static let segmentFallbacks = "$fallbacks"

  /// `nil` if there are no fallbacks.
  private init?(_ options: CompileOptions, _ symbols: inout Symbols) {
    guard !options.fallbacks.isEmpty || !options.segmentFallbacks.isEmpty else { return nil }
    fallbacks = options.fallbacks
    segmentNames = options.segmentFallbacks
    segment = symbols.field(Self.segmentFallbacks)
    self.symbols = symbols
  }

  /// Partials that do not see the recipient's data keep their outputs.
  static func run(
    on document: inout Document, _ partials: inout [String: [Node]], isolated: Set<String>,
    options: CompileOptions
  ) {
    guard let pass = BindFallbacks(options, &document.symbols) else { return }
    document.root = document.root.mapOutputs { pass.bind($0) }
    for name in partials.keys where !isolated.contains(name) {
      partials[name] = partials[name]?.mapOutputs { pass.bind($0) }
    }
  }

  /// The same for nodes outside of a document: a text template, a content block.
  static func bound(_ nodes: [Node], options: CompileOptions, _ symbols: inout Symbols) -> [Node] {
    guard let pass = BindFallbacks(options, &symbols) else { return nodes }
    return nodes.mapOutputs { pass.bind($0) }
  }

  private func bind(_ output: Output) -> Output {
    guard case .expression(let value) = output.source else { return output }
    var copy = output
    copy.source = .expression(bind(value))
    return copy
  }

  private func bind(_ expression: Expression) -> Expression {
    switch expression {
    case .field(let field):
      return wrap(expression, name: symbols.fields[field.index])
    case .member(.field(let root), let name)
    where ["recipient", "customer"].contains(symbols.fields[root.index].name):
      return wrap(expression, name: FieldName(name: name, ignoresCase: false))
    case .member(let object, let name):
      return .member(bind(object), name)
    case .call(let function, let arguments, let range):
      return .call(function, bind(arguments, of: function), range)
    case .choose(let choice, let operands):
      return .choose(choice, bind(operands, of: choice))
    case .content(let text, let kind, let range):
      return .content(bind(text), kind, range)
    case .literal, .variable, .loop:
      return expression
    }
  }

  /// The first argument of `default` has its fallback already.
  private func bind(
    _ arguments: [Expression], of function: Function
  ) -> [Expression] {
    arguments.enumerated().map { index, argument in
      function.name == "default" && index == 0 ? argument : bind(argument)
    }
  }

  /// Conditions test, they do not print.
  private func bind(
    _ operands: [Expression], of choice: Choice
  ) -> [Expression] {
    switch choice {
    case .and, .or: operands
    case .conditional:
      operands.enumerated().map { $0 == 0 ? $1 : bind($1) }
    case .firstDefined, .firstPresent: operands.map { bind($0) }
    }
  }

  private func wrap(_ field: Expression, name: FieldName) -> Expression {
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
