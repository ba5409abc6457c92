import Components
import EmailIR
import Expressions
import Rendering

/// An expanded page: its nodes, its scopes, and what its head prints.
struct PagePlan: Sendable {
  let part: PlannedPart
  /// With their contexts.
  let partials: [String: [Node]]
  let missingPartial: CompileOptions.MissingPartial
  let compose: @Sendable ([Mark]) -> HeadParts

  /// Elements whose content the markup reader leaves alone.
  static let endingTags = Set(Component.all.filter(\.isEndingTag).map(\.name))
    .union(["mj-html-attribute"])

  /// What the assembler takes.
  func source(_ symbols: Symbols, _ content: ContentSource) -> ProgramSource {
    ProgramSource(
      part: part.programPart, symbols: symbols,
      partials: partials.mapValues { ProgramPart(nodes: $0) },
      missingPartial: missingPartial.consequence, content: content, compose: compose)
  }

  /// The head parts if everything in the page were shown: for a page whose personalisation is left in.
  var headForAllMarks: HeadParts {
    var marks: [Mark] = []
    collect(part, into: &marks)
    return compose(marks)
  }

  private func collect(_ part: PlannedPart, into marks: inout [Mark]) {
    NodeWalk.all(part.nodes) { node in
      switch node {
      case .mark(let mark): if !marks.contains(mark) { marks.append(mark) }
      case .scope(let id): collect(choicesOf: part.scopes[id.index], into: &marks)
      default: break
      }
    }
  }

  private func collect(choicesOf plan: ScopePlan, into marks: inout [Mark]) {
    for key in LayoutChoices.all(of: plan.scope) {
      guard let part = try? plan.specialise(key) else { continue }
      collect(part, into: &marks)
    }
  }
}
