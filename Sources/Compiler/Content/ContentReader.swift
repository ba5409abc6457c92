import Diagnostics
import EmailIR
import Expressions
import Rendering
import TemplateLanguages

/// Compiles text that AMPscript evaluates while a message is made. It sees the recipient's data and the variables of the
/// message; no other language counts in it.
struct ContentReader: Sendable {
  private let options: CompileOptions
  /// The files of the template, for `ContentKind.quoted`.
  private let files: [[UInt8]]
  /// How many fields the program has slots for, and the one that holds all data.
  private let fieldCount: Int
  private let everything: FieldID?

  /// The texts belong to no file; failures name the place of the call.
  private static let file = FileID(index: .max)

  init(options: CompileOptions, sources: SourceMap, symbols: Symbols) {
    var options = options
    options.languages = options.languages.filter { $0 == "ampscript" }
    self.options = options
    files = sources.files.map(\.bytes)
    fieldCount = symbols.fields.count
    everything = symbols.knownField("recipient", ignoresCase: true)
  }

  /// What the program is given.
  var source: ContentSource {
    ContentSource { (text, kind, symbols) throws(SpecialisationError) in
      try part(text, kind, &symbols)
    }
  }

  private func part(
    _ text: String, _ kind: ContentKind, _ symbols: inout Symbols
  ) throws(SpecialisationError) -> ProgramPart {
    let surroundings = kind == .block ? TextTemplate.Surroundings.html : .verbatim
    let contexts = ContextChoice(surroundings, options)
    var parser = TextParser(options: options, symbols: symbols, context: contexts.fixed)
    let bytes = Array(text.utf8)
    let parsed = parser.parse(bytes, file: Self.file) { tag in
      kind != .quoted || isOwn(bytes[tag.range.bytes])
    }
    symbols = parser.symbols
    let bound = BindFallbacks.bound(parsed, options: options, &symbols)
    let nodes = NodeRewriter(leaf: { [symbols] in attribute($0, symbols) }).nodes(bound)
    var diagnostics = parser.diagnostics
    let analysed = contexts.analyse(nodes, &diagnostics)
    if let error = diagnostics.all.first(where: { $0.severity == .error }) {
      throw SpecialisationError("\(error.message) (in the content: \(excerpt(text, error.range)))")
    }
    return ProgramPart(nodes: analysed)
  }

  /// A field that the program has no slot for is looked up by its name.
  private func attribute(_ leaf: Expression, _ symbols: Symbols) -> Expression? {
    guard case .field(let field) = leaf, field.index >= fieldCount else { return nil }
    guard let everything else { return .literal(.undefined) }
    let name = Expression.literal(.string(symbols.fields[field.index].name))
    return .call(
      AMPscriptFunctions.attributeValue, [name, .field(everything)],
      SourceRange(file: Self.file, start: 0, end: 0))
  }

  /// Whether the template itself holds these bytes.
  private func isOwn(_ code: ArraySlice<UInt8>) -> Bool {
    files.contains { $0.firstRange(of: code) != nil }
  }

  private func excerpt(_ text: String, _ range: SourceRange?) -> String {
    let bytes = Array(text.utf8)
    guard let range, range.bytes.upperBound <= bytes.count else { return "“\(text.prefix(40))”" }
    let start = max(0, range.bytes.lowerBound - 10)
    let part = bytes[start..<min(bytes.count, range.bytes.upperBound + 20)].prefix(60)
    return "“\(String(decoding: part, as: UTF8.self))”"
  }
}
