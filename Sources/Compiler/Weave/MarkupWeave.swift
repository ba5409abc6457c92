import Diagnostics
import EmailIR
import Expressions
import Markup
import TemplateLanguages

/// The only place that sees both markup and template languages: finds the tags of a file, has the rest read as markup, and puts
/// both together as one tree.
struct MarkupWeave {
  var symbols: Symbols
  var sources: SourceMap
  var diagnostics = DiagnosticSet()
  /// Whether some file that was read has a tag of a template language.
  private(set) var holdsTags = false
  private let options: LanguageOptions
  private let scanner: TagScanner
  private let endingTags: EndingTags
  /// The names of elements that passes replace, as far as they were read.
  private var replaced: [String] = []

  init(options: CompileOptions, endingTags: EndingTags) {
    self.symbols = Symbols()
    self.sources = SourceMap()
    self.options = options.language
    self.endingTags = endingTags
    self.scanner = TagScanner.of(options.languages)
  }

  /// The top-level nodes of a file: statements, comments, elements, logic.
  mutating func read(
    path: String, bytes: [UInt8], includedFrom: SourceRange? = nil, isFragment: Bool = false
  ) -> [Node] {
    let file = FileID(index: UInt32(sources.files.count))
    let decoded = SourceDecoder.decode(bytes, file: file)
    let source = SourceFile(path: path, bytes: decoded.bytes, includedFrom: includedFrom)
    _ = sources.add(source)
    diagnostics.append(decoded.diagnostics)
    guard !decoded.diagnostics.hasErrors else { return [] }
    return read(decoded.bytes, file, isFragment)
  }

  /// Whether some file that was read has one of these elements.
  func holds(anyOf elements: [String]) -> Bool {
    !replaced.isEmpty && replaced.contains { elements.contains($0) }
  }

  /// The nodes of a file that is no MJML (a style sheet, a piece of HTML): text with its tags.
  mutating func readText(path: String, bytes: [UInt8], includedFrom: SourceRange?) -> [Node] {
    let file = FileID(index: UInt32(sources.files.count))
    let decoded = SourceDecoder.decode(bytes, file: file)
    _ = sources.add(SourceFile(path: path, bytes: decoded.bytes, includedFrom: includedFrom))
    var reader = TagReader(
      bytes: decoded.bytes, file: file, symbols: symbols, options: options)
    let tags = scanner.tags(in: &reader)
    holdsTags = holdsTags || !tags.isEmpty
    var strays = StrayBlocks()
    let nodes = TextWeave(bytes: decoded.bytes, file: file)
      .nodes(in: 0..<decoded.bytes.count, tags: tags, &strays)
    symbols = reader.symbols
    diagnostics.append(decoded.diagnostics)
    diagnostics.append(reader.diagnostics)
    diagnostics.append(strays.finish())
    return nodes
  }

  private mutating func read(_ bytes: [UInt8], _ file: FileID, _ isFragment: Bool) -> [Node] {
    let tags = scanner.findsStarts(in: bytes) ? self.tags(in: bytes, file) : []
    let (tree, problems) = MarkupReader.read(
      bytes: bytes, file: file, masks: tags.map(\.range.bytes), endingTags: endingTags,
      isFragment: isFragment)
    diagnostics.append(problems)
    for name in tree.names where Pipeline.isReplaced(name) { replaced.append(name) }
    var weaver = TreeWeaver(tree: tree, text: TextWeave(bytes: bytes, file: file), tags: tags)
    let nodes = weaver.nodes(tree.top, parent: nil)
    diagnostics.append(weaver.finish())
    return nodes
  }

  private mutating func tags(in bytes: [UInt8], _ file: FileID) -> [TemplateTag] {
    var reader = TagReader(bytes: bytes, file: file, symbols: symbols, options: options)
    let tags = scanner.tags(in: &reader)
    symbols = reader.symbols
    holdsTags = holdsTags || !tags.isEmpty
    diagnostics.append(reader.diagnostics)
    return tags
  }
}
