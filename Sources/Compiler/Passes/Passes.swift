import Components
import Diagnostics
import EmailIR
import Expressions

extension Pass {
  static let weave = Pass(
    "weave", ensures: "every tag of a template language is a node with a range"
  ) { state in
    state.nodes = state.weave.read(path: state.path, bytes: state.bytes)
  }

  static let expandIncludes = Pass(
    "expand-includes", ensures: "no mj-include is left",
    after: ["weave": "includes are elements of the woven tree"],
    elements: ["mj-include"]
  ) { state in
    var pass = ExpandIncludes(weave: state.weave, library: state.library, path: state.path)
    state.nodes = pass.expand(state.nodes)
    state.weave = pass.weave
    state.broughtHead += pass.head
  }

  static let expandModules = Pass(
    "expand-modules", ensures: "no mj-module and no mj-slot is left",
    after: ["expand-includes": "included files call modules"],
    elements: ["mj-module", "mj-slot"]
  ) { state in
    var pass = ExpandModules(weave: state.weave, library: state.library)
    state.nodes = pass.expand(state.nodes)
    state.weave = pass.weave
    state.broughtHead += pass.head
    state.spellings.merge(pass.spellings) { _, new in new }
  }

  static let expandRecommendations = Pass(
    "expand-recommendations", ensures: "no mj-recommendations and no mj-fallback is left",
    after: ["expand-modules": "modules hold recommendations, and take the product as an argument"],
    elements: ["mj-recommendations", "mj-fallback"]
  ) { state in
    var pass = ExpandRecommendations(symbols: state.weave.symbols)
    state.nodes = pass.expand(state.nodes)
    state.weave.symbols = pass.symbols
    state.weave.diagnostics.append(pass.diagnostics)
    state.spellings.merge(pass.spellings) { _, new in new }
  }

  static let readPartials = Pass(
    "read-partials", ensures: "every partial that Liquid can name is read",
    after: ["expand-modules": "modules call partials too"], needsLogic: true
  ) { state in
    var collector = PartialCollector(library: state.library)
    collector.collect(from: state.nodes) { path, bytes in
      let start = state.weave.sources.files.count
      let nodes = state.weave.readText(path: path, bytes: bytes, includedFrom: nil)
      CheckPartial.check(
        state.weave.sources.files[start], FileID(index: UInt32(start)), &state.weave.diagnostics)
      return nodes
    }
    state.partials = collector.parts
    state.isolatedPartials = collector.isolated
    guard state.options.missingPartial == .refused else { return }
    state.weave.diagnostics.append(collector.diagnostics)
  }

  static let findRoot = Pass(
    "find-root", ensures: "there is a document with one mjml element, or an error says why not",
    after: ["expand-recommendations": "only then does nothing but MJML stand in the tree"]
  ) { state in
    state.document = RootFinder.document(&state)
  }

  static let validate = Pass(
    "validate",
    ensures: "elements, places, attributes and values that MJML does not know are reported",
    after: ["find-root": "the whole document is checked, with what was included"]
  ) { state in
    guard let document = state.document, state.options.validation != .skip else { return }
    for var finding in Validator.check(document).all {
      if state.options.validation == .strict { finding.severity = .error }
      state.weave.diagnostics.report(finding)
    }
  }

  static let bindFallbacks = Pass(
    "bind-fallbacks", ensures: "a printed field that has a fallback prints it when it is blank",
    after: ["find-root": "fallbacks are bound over the whole document, modules included"],
    needsLogic: true
  ) { state in
    guard var document = state.document else { return }
    BindFallbacks.run(
      on: &document, &state.partials, isolated: state.isolatedPartials, options: state.options)
    state.weave.symbols = document.symbols
    state.document = document
  }

  static let hoistValues = Pass(
    "hoist-values", ensures: "no attribute, title or preview has a side effect",
    after: ["bind-fallbacks": "a variable in place of a field would have no fallback"],
    needsLogic: true
  ) { state in
    guard var document = state.document else { return }
    HoistValues.run(
      on: &document, leavingTagsOf: state.options.leavesTags ? state.weave.sources : nil)
    state.weave.symbols = document.symbols
    state.spellings = document.spellings
    state.document = document
  }

  static let settleHead = Pass(
    "settle-head",
    ensures:
      "what the head does is done before the page, or the page waits for the head's decisions",
    after: ["hoist-values": "what is hoisted out of head elements is done in its order"]
  ) { state in
    guard let document = state.document else { return }
    for case .element(let head) in document.root.children where head.name == "mj-head" {
      CheckStyling.check(head, &state.weave.diagnostics)
      state.headScope = HeadScope.of(head)
    }
  }

  static let expandComponents = Pass(
    "expand-components", ensures: "no element is left: only text, outputs, logic, marks and scopes",
    after: [
      "bind-fallbacks": "the expressions that are printed are final",
      "settle-head": "the head is read here",
    ]
  ) { state in
    guard let document = state.document, state.headScope == nil,
      !state.weave.diagnostics.hasErrors
    else { return }
    let expansion = PageExpansion(
      state.holdsLogic ? HeadOrder.settle(document) : document, options: state.pageOptions)
    state.weave.diagnostics.append(expansion.diagnostics)
    state.expansion = expansion
  }

  static let readStyling = Pass(
    "read-styling", ensures: "inlined style sheets and html attributes are ready to be applied",
    after: ["expand-components": "the head is read there"]
  ) { state in
    guard let expansion = state.expansion, expansion.isStyled else { return }
    state.styling = PageStyling(expansion.head)
  }

  static let planScopes = Pass(
    "plan-scopes",
    ensures: "every output has the context in which it lands, every scope its decisions",
    after: [
      "expand-components": "contexts are those of the produced page",
      "read-styling": "inlined styles bring outputs of their own",
    ]
  ) { state in
    if !state.holdsLogic, state.styling == nil {
      state.page = state.expansion.map { PagePlan(plain: $0.nodes, options: state.options) }
      return
    }
    let temporary = state.weave.symbols.temporary()
    if let head = state.headScope, let document = state.document {
      guard !state.weave.diagnostics.hasErrors else { return }
      state.page = WaitingPage(
        document: document, head: head, temporary: temporary, options: state.pageOptions,
        escaping: state.options.escaping, partials: state.partials,
        missingPartial: state.options.missingPartial
      ).plan(&state.weave.diagnostics)
    }
    guard let expansion = state.expansion else { return }
    let planner = ScopePlanner(
      expansion: expansion, temporary: temporary, escaping: state.options.escaping,
      styling: state.styling)
    let part = planner.plan(expansion.nodes, expansion.scopes, &state.weave.diagnostics)
    let partials = state.partials.mapValues {
      planner.analysed($0, &state.weave.diagnostics)
    }
    state.page = PagePlan(
      part: part, partials: partials, missingPartial: state.options.missingPartial)
  }
}

extension CompilationState {
  fileprivate var pageOptions: PageOptions {
    var page = PageOptions()
    page.keepComments = options.keepComments
    page.holdsLogic = holdsLogic
    return page
  }
}
