import Components
import Diagnostics
import EmailIR
import Expressions
import Rendering

/// Prints expanded nodes with the personalisation left in, every tag as the author wrote it: what `galley compile` gives.
struct SourceEmitter {
  private(set) var bytes: [UInt8] = []
  /// Where template tags stand in `bytes`.
  private(set) var tags: [Range<Int>] = []
  private(set) var diagnostics = DiagnosticSet()
  private let sources: SourceMap
  private let spellings: [SourceRange: String]
  private var head = HeadParts()
  /// A tag with several events is printed at the first of them.
  private var lastTag: SourceRange?

  init(sources: SourceMap, spellings: [SourceRange: String]) {
    self.sources = sources
    self.spellings = spellings
  }

  mutating func emit(_ part: PlannedPart) {
    bytes.reserveCapacity(bytes.count + part.nodes.textSize * 9 / 8)
    if part.holdsHead { head = part.headForAllMarks }
    emit(part.nodes, part.scopes)
  }

  private mutating func emit(_ nodes: [Node], _ scopes: [ScopePlan]) {
    for node in nodes { emit(node, scopes) }
  }

  private mutating func emit(_ node: Node, _ scopes: [ScopePlan]) {
    switch node {
    case .text(let text): write(text)
    case .output(let output): emit(output)
    case .statement(let statement): writeTag(statement.range)
    case .branch(let branch): emit(branch, scopes)
    case .loop(let loop): emit(loop, scopes)
    case .block(let block):
      writeTag(block.start)
      emit(block.body, scopes)
      writeTag(block.end)
    case .comment(let body, _): emit(body, scopes)
    case .scope(let id): emitChoices(of: scopes[id.index])
    case .outlook: openOutlook()
    case .hole(let hole): write(head[hole])
    case .element, .inherited, .mark: break
    }
  }

  /// A value that is known already is printed; of others the tag.
  private mutating func emit(_ output: Output) {
    if case .expression(.literal(let value)) = output.source {
      write(EmittedLiteral.text(of: value))
    } else {
      writeTag(output.range)
    }
  }

  /// Branches that the compiler made ask whether an attribute is empty: the tag stands, so it is not.
  private mutating func emit(_ branch: Branch, _ scopes: [ScopePlan]) {
    guard !branch.language.isEmpty else {
      return emit(branch.arms.first?.body ?? [], scopes)
    }
    if let start = branch.start { writeTag(start) }
    for arm in branch.arms where arm.range != branch.end {
      writeTag(arm.range)
      emit(arm.body, scopes)
    }
    writeTag(branch.end)
  }

  private mutating func emit(_ loop: Loop, _ scopes: [ScopePlan]) {
    writeTag(loop.start)
    emit(loop.body, scopes)
    if let range = loop.otherwiseRange {
      writeTag(range)
      emit(loop.otherwise, scopes)
    }
    writeTag(loop.end)
  }

  private mutating func openOutlook() {
    let end = bytes.withUnsafeBufferPointer { OutlookComment.end(of: $0, from: 0) }
    if case .close(let start) = end { return bytes.removeSubrange(start...) }
    let mark = OutlookComment.open
    bytes += UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
  }

  private mutating func write(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    bytes += text
    lastTag = nil
  }

  private mutating func writeTag(_ range: SourceRange) {
    guard range != lastTag else { return }
    let start = bytes.count
    if let spelling = spellings[range] {
      bytes += Array(spelling.utf8)
    } else {
      bytes += sources[range.file].bytes[range.bytes]
    }
    tags.append(start..<bytes.count)
    lastTag = range
  }
}

extension SourceEmitter {
  /// A scope is printed as a choice over its layouts, in the author's own tags.
  private mutating func emitChoices(of plan: ScopePlan) {
    guard LayoutChoices.all(of: plan.scope).count <= LayoutChoices.limit else {
      return reportTooMany(plan)
    }
    emitChoices(of: plan, prefix: [])
  }

  private mutating func emitChoices(of plan: ScopePlan, prefix: [UInt8]) {
    switch LayoutChoices.next(plan.scope, prefix: prefix) {
    case .whole(let key): emit(plan, key)
    case .branch(let branch): emitChoices(of: plan, over: branch, prefix: prefix)
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
    of plan: ScopePlan, over branch: Branch, prefix: [UInt8]
  ) {
    if let start = branch.start { writeTag(start) }
    for (index, arm) in branch.arms.enumerated() {
      writeTag(arm.range)
      let bytes = LayoutChoices.key(ofArm: index, branch)
      emitChoices(of: plan, prefix: prefix + bytes)
    }
    if branch.arms.last?.condition != nil {
      write(LayoutChoices.elseTag(branch.language))
      emitChoices(of: plan, prefix: prefix + LayoutChoices.keyOfNoArm(branch))
    }
    writeTag(branch.end)
  }

  private mutating func reportTooMany(_ plan: ScopePlan) {
    diagnostics.report(
      .layoutNotPrintable,
      "more than \(LayoutChoices.limit) layouts of this \(plan.scope.element.name)",
      at: plan.scope.element.startTag,
      hint: "join conditions, or move independent ones into sections of their own",
      notes: LayoutCause.all(of: plan.scope).prefix(8).map {
        Diagnostic.Note($0.description, at: $0.range)
      })
  }
}

extension [Node] {
  /// How many bytes of text stand among them.
  fileprivate var textSize: Int {
    reduce(0) { size, node in
      if case .text(let bytes) = node { size + bytes.count } else { size }
    }
  }
}
