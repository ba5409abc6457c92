import Diagnostics
import EmailIR
import Expressions
import TemplateLanguages

/// Reads text templates into nodes, one after the other with the same names (a template and its partials).
struct TextParser {
  private(set) var symbols: Symbols
  private(set) var diagnostics = DiagnosticSet()
  /// Whether a tag names a partial, in any of the texts.
  private(set) var hasPartials = false
  private let options: CompileOptions
  private let scanner: TagScanner
  /// The context of all outputs; `nil` if it is to be found later.
  private let context: HTMLContext?

  init(options: CompileOptions, symbols: Symbols, context: HTMLContext? = nil) {
    self.context = context
    self.options = options
    self.symbols = symbols
    self.scanner = TagScanner.of(options.languages)
  }

  /// The nodes of one file.
  mutating func parse(_ bytes: [UInt8], file: FileID) -> [Node] {
    parse(bytes, file: file) { _ in true }
  }

  /// The same where only some of the tags count; the others stay as text.
  mutating func parse(
    _ bytes: [UInt8], file: FileID, where counts: @escaping (TemplateTag) -> Bool
  ) -> [Node] {
    var strays = StrayBlocks()
    let reader = TagReader(bytes: bytes, file: file, symbols: symbols, options: options.language)
    var tags = TagStream(scanner: scanner, counts: counts, reader: reader)
    let nodes = TextWeave(bytes: bytes, file: file)
      .nodes(in: 0..<bytes.count, following: &tags, context: context, &strays)
    symbols = tags.reader.symbols
    hasPartials = hasPartials || tags.hasPartials
    diagnostics.append(tags.reader.diagnostics)
    diagnostics.append(strays.finish())
    return nodes
  }

  /// Fallbacks put around what is printed.
  mutating func withFallbacks(_ nodes: [Node]) -> [Node] {
    BindFallbacks.bound(nodes, options: options, &symbols)
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.report(diagnostic) }
}

/// The tags of a text, each read when it is asked for.
private struct TagStream: IteratorProtocol {
  let scanner: TagScanner
  /// Whether a tag counts; others stay as text.
  let counts: (TemplateTag) -> Bool
  var reader: TagReader
  private(set) var hasPartials = false

  init(scanner: TagScanner, counts: @escaping (TemplateTag) -> Bool, reader: TagReader) {
    self.scanner = scanner
    self.counts = counts
    self.reader = reader
  }

  mutating func next() -> TemplateTag? {
    while let tag = scanner.next(in: &reader) {
      guard counts(tag) else { continue }
      hasPartials =
        hasPartials || tag.events.contains { if case .partial = $0 { true } else { false } }
      return tag
    }
    return nil
  }
}
