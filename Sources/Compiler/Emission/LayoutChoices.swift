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
    var walk = LayoutChoiceWalk(key: prefix)
    walk.follow(scope)
    return walk.outcome ?? .whole(walk.recorded)
  }

  /// The keys of all layouts that can be enumerated, at most one more than `limit`; none for a scope that depends on values
  /// or loops.
  static func all(of scope: LayoutScope) -> [LayoutKey] {
    var keys: [LayoutKey] = []
    collect(scope, prefix: [], &keys)
    return keys
  }

  private static func collect(
    _ scope: LayoutScope, prefix: LayoutKey, _ keys: inout [LayoutKey]
  ) {
    guard keys.count <= limit else { return }
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
}
