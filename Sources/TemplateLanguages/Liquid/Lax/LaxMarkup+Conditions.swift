import Diagnostics
import Expressions

/// Conditions, leniently: fragments in groups between `and` and `or`; of each group the first is the left side, then a sign,
/// then the right side.
extension LaxMarkup {
  func condition(_ reader: inout TagReader) throws(LiquidFault) -> Expression {
    var groups: [[Range<Int>]] = [[]]
    var connectives: [Choice] = []
    for word in words() {
      let isAnd = text(word) == "and"
      if isAnd || text(word) == "or" {
        connectives.append(isAnd ? .and : .or)
        groups.append([])
      } else {
        groups[groups.count - 1].append(word)
      }
    }
    guard !groups[0].isEmpty else { throw fault("expected a condition") }
    var chain = LiquidConditionChain(comparison(groups[0], &reader))
    for (connective, group) in zip(connectives, groups.dropFirst()) {
      guard !group.isEmpty else { throw fault("expected a condition behind `and` or `or`") }
      chain.append(connective, comparison(group, &reader))
    }
    guard let result = chain.expression else {
      throw LiquidFault(
        .liquidTooDeep, "`and` and `or` alternate more than 100 times", at: range)
    }
    return result
  }

  /// Fragments; a stretch that is none counts as a word too.
  private func words() -> [Range<Int>] {
    var words: [Range<Int>] = []
    var position = skipSpace(range.lowerBound)
    while position < range.upperBound {
      let word = fragment(at: position) ?? position..<position + 1
      words.append(word)
      position = skipSpace(word.upperBound)
    }
    return words
  }

  /// A fragment, a run of small letters, `_` and signs of comparison, a fragment; anything behind is skipped.
  private func comparison(_ group: [Range<Int>], _ reader: inout TagReader) -> Expression {
    let place = SourceRange(file: file, range)
    let whole = part(group[0].lowerBound..<group[group.count - 1].upperBound)
    guard let first = whole.firstFragment(from: whole.range.lowerBound) else {
      return .literal(.bool(false))
    }
    let left = part(first).operand(&reader)
    let start = whole.skipSpace(first.upperBound)
    var end = start
    while let next = whole.byte(end), isSign(next) { end += 1 }
    guard end > start else { return LiquidConditionChain.truth(of: left, place) }
    let right = whole.fragment(at: whole.skipSpace(end)).map { part($0).operand(&reader) }
    return LiquidConditionChain.comparison(
      text(start..<end), left, right ?? .literal(.null), place)
  }

  private func isSign(_ byte: UInt8) -> Bool {
    (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")) || "=!<>_".utf8.contains(byte)
  }
}
