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

  /// The nodes of one file. Where only some of its tags count, the others stay as text.
  mutating func parse(
    _ bytes: [UInt8], file: FileID, where counts: ((TemplateTag) -> Bool)? = nil
  ) -> [Node] {
    var strays = StrayBlocks()
    var tags = TagStream(
      scanner: scanner, counts: counts,
      reader: TagReader(bytes: bytes, file: file, symbols: symbols, options: options.language))
    let nodes = TextWeave(bytes: bytes, file: file)
      .nodes(in: 0..<bytes.count, following: &tags, context: context, &strays)
    symbols = tags.reader.symbols
    hasPartials = hasPartials || tags.reader.namesPartials
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
  var scanner: TagScanner
  /// Whether a tag counts; others stay as text. `nil` if all count.
  let counts: ((TemplateTag) -> Bool)?
  var reader: TagReader

  mutating func next() -> TemplateTag? {
    guard let counts else { return scanner.next(in: &reader) }
    while let tag = scanner.next(in: &reader) {
      if counts(tag) { return tag }
    }
    return nil
  }
}
