/// A pseudo-class that depends on the page alone.
indirect enum PseudoClass: Sendable {
  /// `:nth-child(an+b)` and all that can be said with it.
  case nth(NthPattern, fromEnd: Bool, ofType: Bool)
  /// `:only-child` and `:only-of-type`
  case only(ofType: Bool)
  case root
  case empty
  /// `:not(…)`: none of them matches.
  case not([Selector])
  /// `:is(…)`, `:where(…)`
  case any([Selector])

  var specificity: Specificity {
    switch self {
    case .not(let selectors):
      selectors.reduce(into: Specificity()) { $0.add($1.specificity) }
    default: Specificity(names: 1)
    }
  }

  /// Those that depend on what the reader of the mail does, or on the reader's device.
  static let dynamic: Set<String> = ["active", "focus", "hover", "link", "visited"]

  /// Those without an argument.
  static func named(_ name: String) -> PseudoClass? {
    let first = NthPattern(step: 0, offset: 1)
    return switch name {
    case "first-child": .nth(first, fromEnd: false, ofType: false)
    case "last-child": .nth(first, fromEnd: true, ofType: false)
    case "first-of-type": .nth(first, fromEnd: false, ofType: true)
    case "last-of-type": .nth(first, fromEnd: true, ofType: true)
    case "only-child": .only(ofType: false)
    case "only-of-type": .only(ofType: true)
    case "root": .root
    case "empty": .empty
    default: nil
    }
  }

  /// Those that take `an+b`.
  static func counted(_ name: String, _ pattern: NthPattern) -> PseudoClass? {
    switch name {
    case "nth-child": .nth(pattern, fromEnd: false, ofType: false)
    case "nth-last-child": .nth(pattern, fromEnd: true, ofType: false)
    case "nth-of-type": .nth(pattern, fromEnd: false, ofType: true)
    case "nth-last-of-type": .nth(pattern, fromEnd: true, ofType: true)
    default: nil
    }
  }
}
