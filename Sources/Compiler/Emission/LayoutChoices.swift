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
    /// The number of turns of this loop is to be decided next.
    case loop(Loop, LoopTurns)
    /// The author's language cannot say it here.
    case impossible(SourceRange, String)
  }

  /// A decision, and what happens between the one before and it.
  struct Step {
    let effects: [Node]
    let next: Next
  }

  /// What comes after the decisions of `prefix`: one arm for each branch that was met (ends of arms are not in it), the number
  /// of turns for each loop.
  static func next(_ scope: LayoutScope, prefix: LayoutKey) -> Step {
    var walk = LayoutChoiceWalk(key: prefix)
    walk.follow(scope)
    return Step(effects: walk.latestEffects, next: walk.outcome ?? .whole(walk.recorded))
  }

  /// The keys of the layouts of a scope.
  struct Enumeration {
    /// At most one more than `limit`.
    var keys: [LayoutKey] = []
    /// Whether there are no more: nothing depends on values or on loops that may run any number of times.
    var isComplete = true
  }

  static func all(of scope: LayoutScope) -> Enumeration {
    var result = Enumeration()
    collect(scope, prefix: [], &result)
    return result
  }

  private static func collect(
    _ scope: LayoutScope, prefix: LayoutKey, _ result: inout Enumeration
  ) {
    guard result.keys.count <= limit else { return }
    switch next(scope, prefix: prefix).next {
    case .whole(let key): result.keys.append(key)
    case .impossible: result.isComplete = false
    case .branch(let branch):
      for choice in choices(of: branch) { collect(scope, prefix: prefix + choice, &result) }
    case .loop(_, let turns):
      if !turns.isBounded { result.isComplete = false }
      for count in turns.counts { collect(scope, prefix: prefix + key(ofTurns: count), &result) }
    }
  }

  private static func choices(of branch: Branch) -> [LayoutKey] {
    branch.arms.indices.map { key(ofArm: $0, branch) }
      + (branch.arms.last?.condition == nil ? [] : [keyOfNoArm(branch)])
  }

  static func key(ofTurns count: Int) -> LayoutKey { [UInt8(clamping: count)] }

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
}
