import Components
import Diagnostics
import EmailIR
import Expressions
import Rendering

/// Enumerates the layouts of a scope, decision by decision, for printing them as a choice in the author's language.
enum LayoutChoices {
  /// How many layouts of one scope are printed at most.
  static let limit = 64

  enum Next {
    /// Nothing is left to decide; this is the key as decisions would have recorded it.
    case whole(LayoutKey)
    /// This branch is to be decided next.
    case branch(Branch)
    /// The author's language cannot say it here.
    case impossible(SourceRange, String)
  }

  /// What comes after the decisions of `prefix`: one arm for each branch that was met (ends of arms are not in it).
  static func next(_ scope: LayoutScope, prefix: LayoutKey) -> Next {
    var walk = Walk(key: prefix)
    walk.attributes(of: scope)
    if scope.needsChildren { walk.children(scope.element.children) }
    return walk.outcome ?? .whole(walk.recorded)
  }

  /// The keys of all layouts that can be enumerated, at most `limit`; none for a scope that depends on values or loops.
  static func all(of scope: LayoutScope) -> [LayoutKey] {
    var keys: [LayoutKey] = []
    collect(scope, prefix: [], &keys)
    return keys
  }

  private static func collect(
    _ scope: LayoutScope, prefix: LayoutKey, _ keys: inout [LayoutKey]
  ) {
    guard keys.count < limit else { return }
    switch next(scope, prefix: prefix) {
    case .whole(let key): keys.append(key)
    case .impossible: break
    case .branch(let branch):
      for index in branch.arms.indices {
        collect(scope, prefix: prefix + key(ofArm: index, branch), &keys)
      }
      if branch.arms.last?.condition != nil {
        collect(scope, prefix: prefix + keyOfNoArm(branch), &keys)
      }
    }
  }

  static func key(ofArm index: Int, _ branch: Branch) -> LayoutKey {
    switch branch.kind {
    case .firstMatch: [UInt8(clamping: index)]
    case .everyMatch:
      // Of a `case`, arms are taken to exclude each other; the last resort is recorded like an arm.
      [UInt8(clamping: index + 1)]
    }
  }

  static func keyOfNoArm(_ branch: Branch) -> LayoutKey {
    branch.kind == .firstMatch ? [LayoutKeyByte.noArm] : [LayoutKeyByte.endOfArms]
  }

  /// The last resort of a branch that has none.
  static func elseTag(_ language: String) -> [UInt8] {
    switch language {
    case "ampscript": Array("%%[ ELSE ]%%".utf8)
    case "mergetags": Array("*|ELSE:|*".utf8)
    default: Array("{% else %}".utf8)
    }
  }

  /// Follows the decisions that are made and stops at the first that is not.
  private struct Walk {
    let key: LayoutKey
    var position = 0
    var recorded: LayoutKey = []
    var outcome: Next?

    mutating func attributes(of scope: LayoutScope) {
      for attribute in scope.element.attributes {
        guard case .pieces = attribute.value, scope.attributes.contains(attribute.name) else {
          continue
        }
        outcome = .impossible(
          attribute.valueRange, "the layout depends on the value of `\(attribute.name)`")
        return
      }
    }

    mutating func children(_ nodes: [Node]) {
      for node in nodes where outcome == nil { child(node) }
    }

    private mutating func child(_ node: Node) {
      switch node {
      case .branch(let branch): self.branch(branch)
      case .loop(let loop):
        outcome = .impossible(loop.start, "the layout depends on how often this loop runs")
      case .element, .text, .output, .statement, .block, .comment, .inherited, .scope, .mark,
        .outlook,
        .hole:
        break
      }
    }

    private mutating func branch(_ branch: Branch) {
      guard position < key.count else { return outcome = .branch(branch) }
      let byte = key[position]
      position += 1
      recorded.append(byte)
      let index = branch.kind == .firstMatch ? Int(byte) : Int(byte) - 1
      guard branch.arms.indices.contains(index) else { return }
      children(branch.arms[index].body)
      if branch.kind == .everyMatch { recorded.append(LayoutKeyByte.endOfArms) }
    }
  }
}
