import Diagnostics

/// Blocks that do not close where they opened: collected over the whole tree, so that an `if` in one column and its `endif` in
/// the next give one diagnostic that shows both places.
struct StrayBlocks {
  private(set) var diagnostics = DiagnosticSet()
  private var openers: [Opener] = []

  struct Opener {
    let word: String
    let closer: String
    let language: String
    let range: SourceRange
  }

  /// A list of siblings ended while this block was open.
  mutating func leaveOpen(_ opener: Opener) { openers.append(opener) }

  /// A closer without an opener in its list.
  mutating func meetCloser(
    word: String, language: String, at range: SourceRange, expected: String, opener: SourceRange?
  ) {
    if let index = openers.firstIndex(where: { $0.closer == word && $0.language == language }) {
      let stray = openers.remove(at: index)
      return diagnostics.report(
        .blockCrossesElement,
        "this `\(word)` closes a block that opened inside another element", at: range,
        hint: "open and close the block between the same pair of tags; write it twice if needed",
        notes: [.init("`\(stray.word)` opened here", at: stray.range)])
    }
    let found = "found `\(word)`"
    diagnostics.report(
      .blockMismatch,
      expected.isEmpty ? "no block is open here, \(found)" : "expected `\(expected)`, \(found)",
      at: range, notes: opener.map { [.init("the block was opened here", at: $0)] } ?? [])
  }

  /// An arm (`else`) without a block in its list; silent if a block of that language was left open elsewhere.
  mutating func meetArm(word: String, language: String, at range: SourceRange) {
    guard !openers.contains(where: { $0.language == language }) else { return }
    diagnostics.report(.blockMismatch, "`\(word)` stands outside of a block", at: range)
  }

  mutating func reportArmAfterElse(
    word: String, block: String, language: String, at range: SourceRange, start: SourceRange
  ) {
    // Liquid allows it: of an `if` the first `else` ends the choice, in a `case` arms are tried in order.
    diagnostics.report(
      language == "liquid" ? .blockArmAfterElse : .blockMismatch,
      "`\(word)` after the `else` of this `\(block)`", at: range,
      notes: [.init("the block was opened here", at: start)])
  }

  mutating func reportCrossing(
    word: String, at range: SourceRange, expected: String, opener: String, start: SourceRange
  ) {
    diagnostics.report(
      .blockMismatch, "expected `\(expected)`, found `\(word)`", at: range,
      notes: [.init("`\(opener)` was opened here", at: start)])
  }

  mutating func reportDepth(at range: SourceRange, limit: Int) {
    diagnostics.report(.blockTooDeep, "blocks are nested more than \(limit) deep", at: range)
  }

  /// What remains open at the end of the file is an error at its opener.
  mutating func finish() -> DiagnosticSet {
    for opener in openers {
      diagnostics.report(
        .blockUnclosed, "expected `\(opener.closer)`, found the end of its surroundings",
        at: opener.range, hint: "`\(opener.word)` needs a `\(opener.closer)` between the same tags")
    }
    openers = []
    return diagnostics
  }
}
