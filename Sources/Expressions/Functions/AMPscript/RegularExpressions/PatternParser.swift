/// Reads a regular expression in the language of .NET.
struct PatternParser {
  let pattern: [UInt32]
  var position = 0
  var options: PatternOptions
  /// How many groups without a name there are so far, and the names in their order.
  private(set) var groupCount = 0
  private(set) var names: [String] = []
  private var depth = 0

  /// Longer and deeper patterns are refused.
  private static let maximumLength = 10_000
  private static let maximumDepth = 100

  init(_ pattern: String, _ options: PatternOptions) {
    self.pattern = pattern.unicodeScalars.map(\.value)
    self.options = options
  }

  /// The whole pattern.
  mutating func parse() throws(PatternError) -> PatternNode {
    guard pattern.count <= Self.maximumLength else {
      throw PatternError(message: "the pattern is too long")
    }
    let node = try parseAlternatives()
    guard position == pattern.count else { throw PatternError(message: "there is a `)` too many") }
    return node
  }

  var next: UInt32? { position < pattern.count ? pattern[position] : nil }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == character.value else { return false }
    position += 1
    return true
  }

  private mutating func parseAlternatives() throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw PatternError(message: "the pattern is nested too deeply")
    }
    var arms = [try parseSequence()]
    while take("|") { arms.append(try parseSequence()) }
    return arms.count == 1 ? arms[0] : .alternatives(arms)
  }

  private mutating func parseSequence() throws(PatternError) -> PatternNode {
    var items: [PatternNode] = []
    while true {
      skipSpace()
      guard let character = next, character != 0x7C, character != 0x29 else { break }
      let atom = try parseAtom()
      items.append(try parseRepetition(of: atom))
    }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  private mutating func skipSpace() {
    guard options.skipsSpace else { return }
    while let character = next {
      if character == 0x23 {
        while let character = next, character != 0x0A { position += 1 }
      } else if character <= 0x20 {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func parseAtom() throws(PatternError) -> PatternNode {
    let character = pattern[position]
    position += 1
    switch Unicode.Scalar(character) {
    case "(": return try parseGroup()
    case "[": return .one(try parseSet(), ignoresCase: options.ignoresCase)
    case ".": return .one(.any(options.isSingleline), ignoresCase: false)
    case "^": return .assertion(options.isMultiline ? .lineStart : .start)
    case "$": return .assertion(options.isMultiline ? .lineEnd : .end)
    case "\\": return try parseEscape()
    case "*", "+", "?": throw PatternError(message: "there is nothing to repeat")
    default: return .one(PatternSet(character), ignoresCase: options.ignoresCase)
    }
  }

  private mutating func parseRepetition(of atom: PatternNode) throws(PatternError) -> PatternNode {
    var node = atom
    var isFirst = true
    while true {
      skipSpace()
      guard let (min, max) = try parseQuantifier() else { return node }
      guard isFirst else { throw PatternError(message: "a repetition is repeated") }
      isFirst = false
      node = .repetition(node, min: min, max: max, isLazy: take("?"))
    }
  }

  private mutating func parseQuantifier() throws(PatternError) -> (Int, Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let start = position
    guard take("{"), let min = number() else {
      position = start
      return nil
    }
    var max: Int? = min
    if take(",") { max = number() }
    guard take("}") else {
      position = start
      return nil
    }
    if let max, max < min { throw PatternError(message: "the bounds {\(min),\(max)} are reversed") }
    return (min, max)
  }

  /// Digits, at most nine.
  mutating func number() -> Int? {
    let start = position
    var value = 0
    while let digit = next, (0x30...0x39).contains(digit), position - start < 9 {
      value = value * 10 + Int(digit - 0x30)
      position += 1
    }
    return position > start ? value : nil
  }

  // MARK: Groups

  private mutating func parseGroup() throws(PatternError) -> PatternNode {
    guard take("?") else {
      return options.capturesNamesOnly ? try body() : try captured(nil)
    }
    if take(":") { return try body() }
    if take("=") { return .look(try body(), isAhead: true, isNegative: false) }
    if take("!") { return .look(try body(), isAhead: true, isNegative: true) }
    if take(">") { return .atomic(try body()) }
    if take("#") { return try skipComment() }
    if take("<") {
      if take("=") { return .look(try body(), isAhead: false, isNegative: false) }
      if take("!") { return .look(try body(), isAhead: false, isNegative: true) }
      return try captured(try name(upTo: ">"))
    }
    if take("'") { return try captured(try name(upTo: "'")) }
    return try parseInlineOptions()
  }

  private mutating func captured(_ name: String?) throws(PatternError) -> PatternNode {
    guard let name else {
      groupCount += 1
      let number = groupCount
      return .capture(try body(), .number(number))
    }
    if let number = Int(name) { return .capture(try body(), .number(number)) }
    if !names.contains(name) { names.append(name) }
    return .capture(try body(), .name(name))
  }

  /// The rest of a group and its closing parenthesis; options set inside end with it.
  private mutating func body() throws(PatternError) -> PatternNode {
    let outer = options
    let node = try parseAlternatives()
    options = outer
    guard take(")") else { throw PatternError(message: "a group is not closed: `)` is missing") }
    return node
  }

  /// `(?i)` for the rest of the group, `(?i:…)` for a group of its own.
  private mutating func parseInlineOptions() throws(PatternError) -> PatternNode {
    var changed = options
    var isOn = true
    while let letter = next, letter != 0x29, letter != 0x3A {
      position += 1
      if letter == 0x2D {
        isOn = false
      } else if !changed.set(letter: letter, to: isOn) {
        throw PatternError(message: "there is no such kind of group")
      }
    }
    if take(")") {
      options = changed
      return .empty
    }
    guard take(":") else { throw PatternError(message: "a group is not closed: `)` is missing") }
    let outer = options
    options = changed
    let node = try body()
    options = outer
    return node
  }

  private mutating func skipComment() throws(PatternError) -> PatternNode {
    while let character = next, character != 0x29 { position += 1 }
    guard take(")") else { throw PatternError(message: "a comment is not closed: `)` is missing") }
    return .empty
  }

  mutating func name(upTo end: Unicode.Scalar) throws(PatternError) -> String {
    var name = ""
    while let character = next, PatternSet.isWord(character),
      let scalar = Unicode.Scalar(character)
    {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    guard !name.isEmpty, take(end) else {
      throw PatternError(message: "the name of a group is not complete")
    }
    return name
  }
}
