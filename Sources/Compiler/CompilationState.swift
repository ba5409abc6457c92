import Components
import Diagnostics
import EmailIR
import Expressions
import Rendering

/// What the passes hand on.
struct CompilationState {
  let path: String
  let bytes: [UInt8]
  let library: TemplateLibrary
  let options: CompileOptions
  /// Names, files and diagnostics so far; reads further files.
  var weave: MarkupWeave
  /// The top of the template, until its root is found.
  var nodes: [Node] = []
  /// Head elements that included files and modules bring.
  var broughtHead: [Node] = []
  var spellings: [SourceRange: String] = [:]
  /// What Liquid's `render` and `include` can reach, by name, and which of it does not see the recipient's data.
  var partials: [String: [Node]] = [:]
  var isolatedPartials: Set<String> = []
  var document: Document?
  /// The head, if nothing of the page can be made before its decisions are known.
  var headScope: LayoutScope?
  /// The page as components wrote it.
  var expansion: PageExpansion?
  /// What the head asks for in the finished HTML.
  var styling: PageStyling?
  /// The page, ready for assembly or emission.
  var page: PagePlan?

  /// Compiles text that is evaluated while a message is made; final when all passes have run.
  var content: ContentSource {
    ContentReader(options: options, sources: weave.sources, symbols: weave.symbols).source
  }

  /// Whether there may be logic in the template: tags, or elements that become logic.
  var holdsLogic: Bool {
    weave.holdsTags || weave.holds(anyOf: ["mj-module", "mj-recommendations"])
  }

  var hasErrors: Bool { weave.diagnostics.hasErrors }

  init(path: String, bytes: [UInt8], library: TemplateLibrary, options: CompileOptions) {
    self.path = path
    self.bytes = bytes
    self.library = library
    self.options = options
    self.weave = MarkupWeave(options: options, endingTags: PagePlan.unreadTags)
  }
}
