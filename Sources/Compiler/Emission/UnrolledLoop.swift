import Diagnostics
import EmailIR
import Expressions

/// A loop of which a layout has every turn written out, gathered again so that it can be printed as a loop.
struct UnrolledLoop {
  let header: LoopHeader
  let start: SourceRange
  /// The tag that closes it.
  private(set) var end: SourceRange
  private(set) var turns: [[Node]] = []
  /// What stands before the first turn.
  private(set) var before: [Node] = []

  /// Takes the nodes up to where the loop is left.
  init(_ header: LoopHeader, start: SourceRange, takenFrom nodes: inout ArraySlice<Node>) {
    self.header = header
    self.start = start
    end = start
    while let node = nodes.popFirst() {
      if case .statement(let statement) = node {
        if case .leaveLoop(header.id) = statement.action {
          end = statement.range
          return
        }
        if case .stepLoop(header.id) = statement.action {
          turns.append([])
          continue
        }
      }
      add(node)
    }
  }

  private mutating func add(_ node: Node) {
    if turns.isEmpty { before.append(node) } else { turns[turns.count - 1].append(node) }
  }
}

extension SourceEmitter {
  mutating func emit(_ loop: UnrolledLoop, _ scopes: [ScopePlan]) {
    emit(loop.before, scopes)
    guard !loop.turns.isEmpty else { return }
    let outer = page
    let turns = loop.turns.map { print($0, scopes) }
    page = outer
    page.writeTag(loop.start)
    write(Self.runs(of: turns), of: loop)
    page.writeTag(loop.end)
  }

  private mutating func print(_ turn: [Node], _ scopes: [ScopePlan]) -> EmittedPage {
    page = page.blank
    emit(turn, scopes)
    return page
  }

  /// Turns that print the same one behind the other, each run with the number of its last turn.
  private static func runs(of turns: [EmittedPage]) -> [(page: EmittedPage, last: Int)] {
    var runs: [(page: EmittedPage, last: Int)] = []
    for (index, turn) in turns.enumerated() {
      if let last = runs.last, last.page.bytes == turn.bytes {
        runs[runs.count - 1].last = index + 1
      } else {
        runs.append((turn, index + 1))
      }
    }
    return runs
  }

  private mutating func write(
    _ runs: [(page: EmittedPage, last: Int)], of loop: UnrolledLoop
  ) {
    guard runs.count > 1, let words = ChoiceSpelling.of(language(of: loop)).loops else {
      return runs.forEach { page.append($0.page) }
    }
    for (index, run) in runs.enumerated() {
      let isLast = index == runs.count - 1
      page.write(
        tag: isLast
          ? ChoiceSpelling.of(language(of: loop)).otherwise
          : words.upTo(loop.header, run.last, index == 0))
      page.append(run.page)
    }
    page.write(tag: words.close)
  }

  /// Of the languages whose turns can be counted, only AMPscript counts from one number to another.
  private func language(of loop: UnrolledLoop) -> String {
    if case .count = loop.header.kind { "ampscript" } else { "liquid" }
  }
}
