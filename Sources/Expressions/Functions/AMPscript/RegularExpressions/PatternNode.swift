/// A regular expression as a tree, in the language of .NET.
indirect enum PatternNode {
  case empty
  case one(PatternSet, ignoresCase: Bool)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case capture(PatternNode, PatternGroup)
  /// `max` is `nil` without an upper bound.
  case repetition(PatternNode, min: Int, max: Int?, isLazy: Bool)
  case assertion(PatternAssertion)
  /// `(?=…)`, `(?!…)`, `(?<=…)`, `(?<!…)`
  case look(PatternNode, isAhead: Bool, isNegative: Bool)
  /// `(?>…)`: what it took is not given back.
  case atomic(PatternNode)
  case reference(PatternGroup, ignoresCase: Bool)
}

/// A group by its number or its name.
enum PatternGroup: Hashable {
  case number(Int)
  case name(String)
}

/// What holds between two characters.
enum PatternAssertion {
  /// `^`, `\A`; `^` with the option Multiline
  case start, lineStart
  /// `$`, `\Z`; `\z`; `$` with the option Multiline
  case end, veryEnd, lineEnd
  /// `\b`, `\B`
  case boundary, noBoundary
}

/// Why a pattern is none; `message` is for people.
struct PatternError: Error {
  let message: String
}
