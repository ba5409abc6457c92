/// The first place where two texts differ, made readable.
package struct GoldenDifference: Sendable {
  /// The line (from 1) of the expected text.
  package let line: Int
  /// Lines before the place, and the differing ones with `-` and `+` in front.
  package let excerpt: [String]
  /// What the difference is in words, where that can be said.
  package let meaning: String?

  /// The difference between two texts; `nil` if they are equal byte for byte.
  package init?(expected: [UInt8], found: [UInt8], isHTML: Bool) {
    guard expected != found else { return nil }
    let old = Self.lines(of: expected)
    let new = Self.lines(of: found)
    var index = 0
    while index < old.count, index < new.count, old[index] == new[index] { index += 1 }
    line = index + 1
    excerpt = Self.excerpt(old, new, at: index)
    meaning = isHTML ? Self.meaning(expected, found) : nil
  }

  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private static func excerpt(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], at index: Int
  ) -> [String] {
    let before = old[max(0, index - 2)..<index].map { "  " + cut($0, around: 0) }
    let expected = index < old.count ? old[index] : nil
    let found = index < new.count ? new[index] : nil
    let column = zip(expected ?? [], found ?? []).prefix { $0 == $1 }.count
    return before
      + [expected.map { "- " + cut($0, around: column) } ?? "- (the text ends here)"]
      + [found.map { "+ " + cut($0, around: column) } ?? "+ (the text ends here)"]
  }

  /// A part of a long line; control characters by name.
  private static func cut(_ line: ArraySlice<UInt8>, around column: Int) -> String {
    let width = 110
    let low = line.count <= width ? 0 : max(0, column - 40)
    let part = line.dropFirst(low).prefix(width)
    let text = String(decoding: part, as: UTF8.self).unicodeScalars.map { scalar in
      scalar.value < 0x20 ? String(Unicode.Scalar(0x2400 + scalar.value) ?? " ") : String(scalar)
    }.joined()
    return (low > 0 ? "…" : "") + text + (low + part.count < line.count ? "…" : "")
  }

  /// The first differing token of the two pages in words.
  private static func meaning(_ expected: [UInt8], _ found: [UInt8]) -> String {
    let old = HTMLToken.tokens(of: expected)
    let new = HTMLToken.tokens(of: found)
    guard let index = zip(old, new).firstIndex(where: { $0 != $1 }) else {
      return lengthMeaning(old, new)
    }
    return meaning(old[index], new[index])
  }

  private static func lengthMeaning(_ old: [HTMLToken], _ new: [HTMLToken]) -> String {
    if old.count == new.count { return "only white space differs" }
    let more = old.count > new.count
    let token = more ? old[new.count] : new[old.count]
    return (more ? "missing at the end: " : "too much at the end: ") + describe(token)
  }

  private static func meaning(_ old: HTMLToken, _ new: HTMLToken) -> String {
    guard case .tag(let name, let before) = old, case .tag(let other, let after) = new,
      name == other
    else { return "expected \(describe(old)), found \(describe(new))" }
    for attribute in before where !after.contains(attribute) {
      let now = after.first { $0.name == attribute.name }?.value
      return "‘\(attribute.name)’ of ‘\(name)’: expected \(quoted(attribute.value)), found "
        + (now.map(quoted) ?? "none")
    }
    let added = after.first { !before.contains($0) }
    return added.map { "‘\($0.name)’ of ‘\(name)’: expected none, found \(quoted($0.value))" }
      ?? "the attributes of ‘\(name)’ stand in another order"
  }

  private static func describe(_ token: HTMLToken) -> String {
    switch token {
    case .tag(let name, _): "‘<\(name)>’"
    case .text(let text): "the text \(quoted(text))"
    case .comment(let text): "the comment \(quoted(text))"
    }
  }

  private static func quoted(_ text: String) -> String {
    "‘\(text.count > 70 ? text.prefix(70) + "…" : text[...])’"
  }
}

extension Sequence {
  fileprivate func firstIndex<A, B>(where fits: (A, B) -> Bool) -> Int? where Element == (A, B) {
    for (index, pair) in enumerated() where fits(pair.0, pair.1) { return index }
    return nil
  }
}
