import EmailIR
import Expressions

extension SourceEmitter {
  mutating func emit(_ branch: Branch, _ scopes: [ScopePlan]) {
    guard !branch.language.isEmpty else { return emit(asking: branch, scopes) }
    emitArms(of: branch, hasOtherwise: false) { emitter, index in
      guard let index else { return }
      emitter.emit(branch.arms[index].body, scopes)
    }
  }

  /// The tags of a branch with `body` between them, called with the position of each arm, and with `nil` for a last resort
  /// that the author left out, if there is to be one.
  mutating func emitArms(
    of branch: Branch, hasOtherwise: Bool, _ body: (inout SourceEmitter, Int?) -> Void
  ) {
    if let start = branch.start { page.writeTag(start) }
    for (index, arm) in branch.arms.enumerated() {
      // `when 1, 2` is one tag and an arm for each value.
      if index > 0, branch.arms[index - 1].range == arm.range { continue }
      if arm.range != branch.end {
        page.writeTag(arm.range)
      } else if !arm.body.isEmpty || hasOtherwise {
        page.write(tag: ChoiceSpelling.of(branch.language).otherwise)
      }
      body(&self, index)
    }
    if hasOtherwise, branch.arms.last?.condition != nil {
      page.write(tag: ChoiceSpelling.of(branch.language).otherwise)
      body(&self, nil)
    }
    page.writeTag(branch.end)
  }

  /// Branches that the compiler made ask whether something prints: the author's own conditions tell, as far as they reach.
  private mutating func emit(asking branch: Branch, _ scopes: [ScopePlan]) {
    guard branch.arms.count == 2 else { return emit(branch.arms.first?.body ?? [], scopes) }
    ask(branch.asked[...], of: branch, scopes)
  }

  private mutating func ask(
    _ nodes: ArraySlice<Node>, of question: Branch, _ scopes: [ScopePlan]
  ) {
    guard let node = nodes.first else { return emit(question.arms[1].body, scopes) }
    let rest = nodes.dropFirst()
    switch node {
    case .branch(let branch) where branch.kind == .firstMatch && !branch.language.isEmpty:
      ask(branch, rest, of: question, scopes)
    case .text(let text) where text.bytes.allSatisfy(\.isASCIIWhitespace):
      ask(rest, of: question, scopes)
    case .statement, .inherited, .mark, .comment: ask(rest, of: question, scopes)
    // A tag that prints data is in the page, so it is not empty.
    default: emit(question.arms[0].body, scopes)
    }
  }

  private mutating func ask(
    _ branch: Branch, _ rest: ArraySlice<Node>, of question: Branch, _ scopes: [ScopePlan]
  ) {
    let outer = page
    var answers: [EmittedPage] = []
    emitArms(of: branch, hasOtherwise: true) { emitter, index in
      let start = emitter.page
      emitter.page = start.blank
      let inside = index.map { branch.arms[$0].body } ?? []
      emitter.ask((inside + rest)[...], of: question, scopes)
      answers.append(emitter.page)
      emitter.page = start
      emitter.page.append(answers[answers.count - 1])
    }
    guard let first = answers.first, answers.allSatisfy({ $0.bytes == first.bytes }) else { return }
    page = outer
    page.append(first)
  }

  mutating func emit(_ block: Block, _ scopes: [ScopePlan]) {
    if case .silent = block.kind { return emit(silent: block, scopes) }
    page.writeTag(block.start)
    emit(block.body, scopes)
    page.writeTag(block.end)
  }

  /// What only has effects stands in the page as it is; if it would print something, in a capture.
  private mutating func emit(silent block: Block, _ scopes: [ScopePlan]) {
    let prints = block.body.contains { !BlankBlocks.isBlank($0) }
    if prints { page.write(tag: "{% capture galley_nothing %}") }
    emit(block.body, scopes)
    if prints { page.write(tag: "{% endcapture %}") }
  }
}
