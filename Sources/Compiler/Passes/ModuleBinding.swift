import Diagnostics
import EmailIR
import Expressions

/// Binds the parameters of one module call, and gives the module's other variables names of their own.
struct ModuleBinding {
  private let declaration: ModuleDeclaration
  private let call: Element
  private(set) var symbols: Symbols
  private(set) var spellings: [SourceRange: String] = [:]
  /// What stands for each parameter inside the module, by lower-case name.
  private var arguments: [String: Expression] = [:]

  init(_ declaration: ModuleDeclaration, call: Element, _ symbols: Symbols) {
    self.declaration = declaration
    self.call = call
    self.symbols = symbols
  }

  /// The statements that compute arguments, to be put before the module's content.
  mutating func bind(sources: SourceMap, _ diagnostics: inout DiagnosticSet) -> [Node] {
    reportUnknownArguments(&diagnostics)
    return declaration.parameters.flatMap { parameter -> [Node] in
      let attribute = call.attributes.first { $0.name == parameter.name }
      switch attribute?.value {
      case nil: return bindDefault(of: parameter, &diagnostics)
      case .literal(let text):
        bind(parameter, text: text, at: attribute?.valueRange, &diagnostics)
        return []
      case .pieces(let pieces):
        let range = attribute?.valueRange ?? call.startTag
        return bind(parameter, pieces: pieces, at: range, sources)
      }
    }
  }

  private mutating func bindDefault(
    of parameter: ModuleDeclaration.Parameter, _ diagnostics: inout DiagnosticSet
  ) -> [Node] {
    if let fallback = parameter.fallback {
      bind(parameter, text: fallback, at: nil, &diagnostics)
    } else {
      arguments[parameter.name.lowercased()] = .literal(.null)
      if parameter.isRequired {
        diagnostics.report(
          .moduleParameter, "expected `\(parameter.name)`, found no such attribute",
          at: call.startTag, notes: [.init("the parameter is declared here", at: parameter.range)])
      }
    }
    return []
  }

  private mutating func bind(
    _ parameter: ModuleDeclaration.Parameter, text: String, at range: SourceRange?,
    _ diagnostics: inout DiagnosticSet
  ) {
    let value = parameter.type.value(of: text)
    arguments[parameter.name.lowercased()] = .literal(value ?? .null)
    guard value == nil else { return }
    diagnostics.report(
      .moduleParameter, "expected a value of type \(parameter.type.rawValue), found `\(text)`",
      at: range ?? parameter.range,
      notes: range == nil ? [] : [.init("the parameter is declared here", at: parameter.range)])
  }

  /// A single printed value is handed over as it is (an object stays an object); anything else as text.
  private mutating func bind(
    _ parameter: ModuleDeclaration.Parameter, pieces: [Node], at range: SourceRange,
    _ sources: SourceMap
  ) -> [Node] {
    let variable = symbols.temporary()
    arguments[parameter.name.lowercased()] = .variable(variable)
    if pieces.count == 1, case .output(let output) = pieces[0],
      case .expression(let value) = output.source
    {
      spellings[range] = LiquidSpelling.assign(parameter.name, tag: output.range, sources)
      return [.statement(Statement(.assign(variable, value), range: range))]
    }
    let edge = SourceRange(file: range.file, start: Int(range.end), end: Int(range.end))
    spellings[range] = "{% capture \(parameter.name) %}"
    spellings[edge] = "{% endcapture %}"
    return [
      .block(Block(.capture(variable), body: pieces, language: "liquid", start: range, end: edge))
    ]
  }

  private func reportUnknownArguments(_ diagnostics: inout DiagnosticSet) {
    let known = declaration.parameters.map(\.name)
    for attribute in call.attributes
    where attribute.name != "name" && !known.contains(attribute.name) {
      let nearest = NearestName.of(attribute.name, in: known)
      diagnostics.report(
        .moduleParameter,
        "module `\(declaration.name)` has no parameter `\(attribute.name)`",
        at: attribute.nameRange,
        hint: nearest.map { "did you mean `\($0)`?" },
        notes: declaration.parameters.filter { $0.name == nearest }
          .map { .init("the parameter is declared here", at: $0.range) })
    }
  }
}

extension ModuleBinding {
  /// The module's nodes with arguments in the place of parameters.
  mutating func rewrite(_ nodes: [Node]) -> [Node] {
    let names = Renaming(symbols)
    let arguments = arguments
    let rewriter = NodeRewriter(
      variable: { names.variable($0) },
      loop: { names.loop($0) },
      leaf: { leaf in
        switch leaf {
        case .field(let field): arguments[names.symbols.fields[field.index].name.lowercased()]
        case .variable(let variable):
          arguments[names.parameterName(of: variable)] ?? .variable(names.variable(variable))
        case .loop(let id, let property): .loop(names.loop(id), property)
        default: nil
        }
      })
    let result = rewriter.nodes(nodes)
    symbols = names.symbols
    return result
  }

  /// Fresh names for the variables and loops of one instance.
  private final class Renaming {
    var symbols: Symbols
    private var variables: [VariableID: VariableID] = [:]
    private var loops: [LoopID: LoopID] = [:]

    init(_ symbols: Symbols) { self.symbols = symbols }

    /// A temporary of the compiler keeps its name: it belongs to an argument.
    func variable(_ id: VariableID) -> VariableID {
      guard !symbols.variables[id.index].name.isEmpty else { return id }
      if let known = variables[id] { return known }
      let fresh = symbols.temporary(for: id)
      variables[id] = fresh
      return fresh
    }

    func loop(_ id: LoopID) -> LoopID {
      if let known = loops[id] { return known }
      let fresh = symbols.loop()
      loops[id] = fresh
      return fresh
    }

    /// `@product` of AMPscript and `product` of Liquid are the same parameter.
    func parameterName(of id: VariableID) -> String {
      let name = symbols.variables[id.index].name.lowercased()
      return name.hasPrefix("@") ? String(name.dropFirst()) : name
    }
  }
}
