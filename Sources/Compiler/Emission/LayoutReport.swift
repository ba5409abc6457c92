import Components
package import Diagnostics
import EmailIR
import Rendering

/// What of a page waits for the recipient, and what it costs: `galley compile --explain-layout`.
package struct LayoutReport: Sendable {
  /// Outer scopes before those in them.
  package private(set) var scopes: [Scope] = []

  /// A place whose layout depends on the recipient.
  package struct Scope: Sendable {
    /// The name of its element.
    package let element: String
    package let startTag: SourceRange
    package let causes: [LayoutCause]
    package let layouts: Layouts
    /// Static bytes of all its layouts together, as far as they can be enumerated.
    package let bytes: Int
    /// How many scopes it lies in.
    package let depth: Int
  }

  /// How many layouts a scope has.
  package enum Layouts: Sendable {
    case exactly(Int)
    /// More than `galley compile` prints.
    case moreThan(Int)
    /// As many as the data brings; each is made when it is met, and the oldest are forgotten.
    case fromData
  }

  init(_ page: PagePlan) { add(page.part, depth: 0) }

  /// Fragments hold the same scopes, whatever the key: those of the first are looked at.
  private mutating func add(_ part: PlannedPart, depth: Int) {
    guard depth < 16 else { return }
    for plan in part.scopes {
      let layouts = LayoutChoices.all(of: plan.scope)
      let parts = layouts.keys.prefix(LayoutChoices.limit).compactMap { try? plan.specialise($0) }
      scopes.append(
        Scope(
          element: plan.scope.element.name, startTag: plan.scope.element.startTag,
          causes: LayoutCause.all(of: plan.scope), layouts: Layouts(layouts),
          bytes: parts.reduce(0) { $0 + $1.nodes.staticBytes }, depth: depth))
      if let largest = parts.max(by: { $0.scopes.count < $1.scopes.count }) {
        add(largest, depth: depth + 1)
      }
    }
  }
}

extension LayoutReport.Layouts {
  fileprivate init(_ layouts: LayoutChoices.Enumeration) {
    switch layouts.keys.count {
    case _ where !layouts.isComplete: self = .fromData
    case 1...LayoutChoices.limit: self = .exactly(layouts.keys.count)
    default: self = .moreThan(LayoutChoices.limit)
    }
  }
}

extension [Node] {
  fileprivate var staticBytes: Int {
    var count = 0
    NodeWalk.all(self) { if case .text(let text) = $0 { count += text.count } }
    return count
  }
}
