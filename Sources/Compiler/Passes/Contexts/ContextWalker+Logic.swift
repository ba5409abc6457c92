import Diagnostics
import EmailIR
import Expressions

/// Branches and loops: what holds behind them must hold on every way there.
extension ContextWalker {
  mutating func walk(_ branch: Branch) -> Branch {
    let start = state
    let firstContext = given.count
    var (copy, endings) = walkArms(of: branch, from: start)
    state = join(endings)
    guard branch.kind == .everyMatch, state != start, state.place != .broken else { return copy }
    let end = state
    let contexts = given[firstContext...]
    let firstOfSecond = given.count
    (copy, endings) = walkArms(of: branch, from: end)
    if join(endings) != end || !given[firstOfSecond...].elementsEqual(contexts) {
      report(
        copy.arms[0].range, "several arms may be printed, and the second would begin elsewhere")
    }
    return copy
  }

  private mutating func walkArms(
    of branch: Branch, from start: HTMLState
  ) -> (Branch, [Ending]) {
    var copy = branch
    var endings: [Ending] = []
    for index in branch.arms.indices {
      state = start
      copy.arms[index].body = walk(branch.arms[index].body)
      endings.append(Ending(state: state, range: branch.arms[index].range))
    }
    if branch.arms.allSatisfy({ $0.condition != nil }) {
      endings.append(Ending(state: start, range: branch.end))
    }
    return (copy, endings)
  }

  /// The state behind several ways; a difference is reported once, with both places.
  private mutating func join(_ endings: [Ending]) -> HTMLState {
    guard let first = endings.first else { return state }
    var joined = first.state
    for ending in endings.dropFirst() {
      guard let next = HTMLState.join(joined, ending.state) else {
        reportDifference(first, ending)
        return brokenState
      }
      joined = next
    }
    return joined
  }

  private var brokenState: HTMLState {
    var state = HTMLState()
    state.place = .broken
    return state
  }

  mutating func walk(_ loop: Loop) -> Loop {
    checkTable(loop)
    let start = state
    var (body, ends, exits) = walkBody(of: loop, from: start)
    var entry = start
    if let again = joinTurns(loop, start, ends), again != start {
      entry = again
      (body, ends, exits) = walkBody(of: loop, from: again)
      if let last = joinTurns(loop, again, ends), last != again, last.place != .broken {
        report(loop.start, "the loop's body ends in another place of the HTML than it begins in")
        entry = brokenState
      }
    }
    var copy = loop
    copy.body = body
    let afterwards = ends + exits + [Ending(state: entry, range: loop.start)]
    copy.otherwise = finish(loop, from: start, with: afterwards)
    return copy
  }

  private mutating func walkBody(
    of loop: Loop, from start: HTMLState
  ) -> (body: [Node], ends: [Ending], exits: [Ending]) {
    state = start
    interrupts.append(LoopInterrupts(captures: surroundings.count))
    let body = walk(loop.body)
    let left = interrupts.removeLast()
    return (body, left.next + [Ending(state: state, range: loop.end)], left.left)
  }

  /// The state in which a turn may begin; broken, and reported, if a turn ends where none can begin.
  private mutating func joinTurns(
    _ loop: Loop, _ start: HTMLState, _ ends: [Ending]
  ) -> HTMLState? {
    var joined = start
    for ending in ends {
      guard let next = HTMLState.join(joined, ending.state) else {
        diagnostics.report(
          .loopChangesContext,
          "the loop's body ends in another place of the HTML than it begins in", at: loop.start,
          hint: "close in the body what the body opens",
          notes: [Diagnostic.Note("a turn ends here", at: ending.range)])
        return brokenState
      }
      joined = next
    }
    return joined
  }

  /// Goes behind the loop: past its turns, or past what is printed when there is none.
  private mutating func finish(
    _ loop: Loop, from start: HTMLState, with endings: [Ending]
  ) -> [Node] {
    let behindTurns = endings.contains { $0.state.place == .broken } ? brokenState : join(endings)
    guard let range = loop.otherwiseRange else {
      state = behindTurns
      return loop.otherwise
    }
    state = start
    let otherwise = walk(loop.otherwise)
    state = join([
      Ending(state: behindTurns, range: loop.start), Ending(state: state, range: range),
    ])
    return otherwise
  }

  /// A `tablerow` prints rows and cells of its own.
  private mutating func checkTable(_ loop: Loop) {
    guard case .each(_, _, _, _, let columns) = loop.header.kind, columns != nil,
      !state.isBetweenTags
    else { return }
    report(loop.start, "expected a table row between tags")
  }

  private mutating func report(_ range: SourceRange, _ message: String) {
    diagnostics.report(.contextsDiffer, message, at: range)
  }

  private mutating func reportDifference(_ first: Ending, _ second: Ending) {
    diagnostics.report(
      .contextsDiffer, "the arms end in different places of the HTML", at: first.range,
      hint: "let every arm open and close its own tags and quotes",
      notes: [
        Diagnostic.Note("this way ends \(first.state.place.description)", at: first.range),
        Diagnostic.Note("this way ends \(second.state.place.description)", at: second.range),
      ])
  }
}

extension HTMLState.Place {
  /// Where it is, for messages.
  var description: String {
    switch self {
    case .text: "between tags"
    case .less, .lessSlash, .lessMark, .tagName: "in a tag's name"
    case .declaration: "in a declaration"
    case .comment: "in a comment"
    case .condition: "in an Outlook condition"
    case .endTag: "in an end tag"
    case .tag, .afterName, .nameEnd: "in a tag"
    case .attributeName: "in an attribute's name"
    case .beforeValue: "before an attribute's value"
    case .value: "in an attribute's value"
    case .content: "in an element without markup"
    case .unreachable, .broken: "nowhere"
    }
  }
}
