import Components
import Diagnostics
import EmailIR
import Rendering

extension SourceEmitter {
  /// A scope is printed as a choice over its layouts, in the author's own tags.
  mutating func emitChoices(of plan: ScopePlan) {
    guard LayoutChoices.all(of: plan.scope).keys.count <= LayoutChoices.limit else {
      return reportTooMany(plan)
    }
    emitChoices(of: plan, prefix: [])
  }

  private mutating func emitChoices(of plan: ScopePlan, prefix: LayoutKey) {
    let step = LayoutChoices.next(plan.scope, prefix: prefix)
    switch step.next {
    case .whole(let key): emit(plan, key)
    case .branch(let branch):
      emit(step.effects, [])
      emitChoices(of: plan, over: branch, prefix: prefix)
    case .loop(let loop, let turns):
      emit(step.effects, [])
      emitChoices(of: plan, over: loop, turns, prefix: prefix)
    case .impossible(let range, let reason):
      diagnostics.report(
        .layoutNotPrintable, reason, at: range,
        hint: "galley render gives the true page for each recipient")
    }
  }

  private mutating func emit(_ plan: ScopePlan, _ key: LayoutKey) {
    do throws(SpecialisationError) {
      emit(try plan.specialise(key))
    } catch {
      diagnostics.report(.layoutNotPrintable, error.message, at: plan.scope.element.startTag)
    }
  }

  private mutating func emitChoices(
    of plan: ScopePlan, over branch: Branch, prefix: LayoutKey
  ) {
    emitArms(of: branch, hasOtherwise: true) { emitter, index in
      let choice =
        index.map { LayoutChoices.key(ofArm: $0, branch) } ?? LayoutChoices.keyOfNoArm(branch)
      emitter.emitChoices(of: plan, prefix: prefix + choice)
    }
  }

  /// Counts the turns with the author's own loop, then chooses by their number. The last layout serves more turns as well.
  private mutating func emitChoices(
    of plan: ScopePlan, over loop: Loop, _ turns: LoopTurns, prefix: LayoutKey
  ) {
    let spelling = ChoiceSpelling.of(loop.language)
    guard let words = spelling.loops else { return }
    count(loop, words)
    for count in turns.counts {
      let isLast = count == turns.counts.upperBound
      page.write(
        tag: isLast ? spelling.otherwise : words.turns(count, count == turns.counts.lowerBound))
      emitChoices(of: plan, prefix: prefix + LayoutChoices.key(ofTurns: count))
    }
    page.write(tag: words.close)
    if !turns.isBounded { reportUnbounded(loop) }
  }

  private mutating func count(_ loop: Loop, _ words: LoopSpelling) {
    page.write(tag: words.reset)
    page.writeTag(loop.start)
    page.write(tag: words.count)
    page.writeTag(loop.end)
  }

  private mutating func reportUnbounded(_ loop: Loop) {
    guard !diagnostics.all.contains(where: { $0.range == loop.start }) else { return }
    diagnostics.report(
      .layoutForManyTurns,
      "layouts are printed for up to \(LoopTurns.most) turns of this loop; more keep the widths of "
        + "\(LoopTurns.most)",
      at: loop.start, hint: "a limit keeps the page small: {% for … limit: 4 %}")
  }

  private mutating func reportTooMany(_ plan: ScopePlan) {
    diagnostics.report(
      .layoutNotPrintable,
      "more than \(LayoutChoices.limit) layouts of this \(plan.scope.element.name)",
      at: plan.scope.element.startTag,
      hint: "join conditions, limit loops, or move independent ones into sections of their own",
      notes: LayoutCause.all(of: plan.scope).prefix(8).map {
        Diagnostic.Note($0.description, at: $0.range)
      })
  }
}
