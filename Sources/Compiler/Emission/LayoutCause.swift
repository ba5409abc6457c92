import Components
package import Diagnostics
import EmailIR

/// Something in a template on which the layout of a scope depends.
package struct LayoutCause: Sendable {
  package enum Kind: Sendable {
    /// Which arm of a condition holds.
    case condition
    /// How often a loop runs.
    case turns
    /// The value of an attribute, or only whether it is there.
    case value(String), presence(String)
  }

  package let kind: Kind
  /// The tag, or the attribute's value.
  package let range: SourceRange
  /// Whether it can take more than a few values: the text of an attribute that prints data.
  package let isUnbounded: Bool

  /// For people: `how often this loop runs`.
  package var description: String {
    switch kind {
    case .condition: "which arm of this condition holds"
    case .turns: "how often this loop runs"
    case .value(let name): "the value of `\(name)`"
    case .presence(let name): "whether `\(name)` is there"
    }
  }

  /// The causes of a scope in the order of the source.
  static func all(of scope: LayoutScope) -> [LayoutCause] {
    var causes = scope.element.attributes.compactMap { cause($0, scope.recording($0.name)) }
    if scope.needsChildren { collect(scope.element.children, scope, into: &causes) }
    return causes
  }

  private static func cause(
    _ attribute: Attribute, _ recording: LayoutRecording
  ) -> LayoutCause? {
    guard case .pieces(let pieces) = attribute.value else { return nil }
    switch recording {
    case .nothing: return nil
    case .value:
      return LayoutCause(
        kind: .value(attribute.name), range: attribute.valueRange,
        isUnbounded: pieces.containOutput)
    case .presence:
      return LayoutCause(
        kind: .presence(attribute.name), range: attribute.valueRange, isUnbounded: false)
    }
  }

  private static func collect(
    _ nodes: [Node], _ scope: LayoutScope, into causes: inout [LayoutCause]
  ) {
    for node in nodes {
      switch node {
      case .branch(let branch):
        causes.append(
          LayoutCause(
            kind: .condition, range: branch.arms.first?.range ?? branch.end, isUnbounded: false))
        branch.arms.forEach { collect($0.body, scope, into: &causes) }
      case .loop(let loop):
        causes.append(LayoutCause(kind: .turns, range: loop.start, isUnbounded: false))
        collect(loop.body + loop.otherwise, scope, into: &causes)
      case .element(let element) where scope.isHead:
        causes += element.attributes.compactMap {
          cause(
            $0, HeadScope.decides($0.name, of: element, inLoop: false) ? .value : .nothing)
        }
        if !HeadScope.holdsText(element) { collect(element.children, scope, into: &causes) }
      default: continue
      }
    }
  }
}

extension [Node] {
  /// Whether they print data.
  fileprivate var containOutput: Bool {
    var found = false
    NodeWalk.outputs(in: self) { _ in found = true }
    return found
  }
}
