import Components
import EmailIR
import Expressions
import Markup
import Rendering

/// An expanded page: its nodes and its scopes.
struct PagePlan: Sendable {
  let part: PlannedPart
  /// With their contexts.
  let partials: [String: [Node]]
  let missingPartial: CompileOptions.MissingPartial

  /// Elements whose content the markup reader leaves alone.
  static let endingTags =
    Component.all.filter(\.isEndingTag).map(\.name) + ["mj-html-attribute"]

  /// The same for the markup reader.
  static let unreadTags = EndingTags(endingTags)

  /// A page without logic, which has neither contexts nor scopes to be planned.
  init(plain nodes: [Node], options: CompileOptions) {
    self.init(
      part: PlannedPart(nodes: nodes, scopes: []), partials: [:],
      missingPartial: options.missingPartial)
  }

  init(
    part: PlannedPart, partials: [String: [Node]], missingPartial: CompileOptions.MissingPartial
  ) {
    self.part = part
    self.partials = partials
    self.missingPartial = missingPartial
  }

  /// What the assembler takes.
  func source(_ symbols: Symbols, _ content: ContentSource) -> ProgramSource {
    ProgramSource(
      part: part.programPart, symbols: symbols,
      partials: partials.mapValues { ProgramPart(nodes: $0) },
      missingPartial: missingPartial.consequence, content: content, compose: HeadComposer.compose)
  }
}

extension PlannedPart {
  /// The head parts if everything in the page were shown: for a page whose personalisation is left in.
  var headForAllMarks: HeadParts {
    var marks: [Mark] = []
    collect(into: &marks)
    return HeadComposer.compose(marks)
  }

  private func collect(into marks: inout [Mark]) {
    NodeWalk.all(nodes) { node in
      switch node {
      case .mark(let mark): if !marks.contains(mark) { marks.append(mark) }
      case .scope(let id): collect(choicesOf: scopes[id.index], into: &marks)
      default: break
      }
    }
  }

  private func collect(choicesOf plan: ScopePlan, into marks: inout [Mark]) {
    for key in LayoutChoices.all(of: plan.scope).keys {
      guard let part = try? plan.specialise(key) else { continue }
      part.collect(into: &marks)
    }
  }

  /// Whether the head's parts are printed here.
  var holdsHead: Bool {
    nodes.contains { if case .hole = $0 { true } else { false } }
  }
}
