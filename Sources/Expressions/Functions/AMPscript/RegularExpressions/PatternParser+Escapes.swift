/// Escapes and sets.
extension PatternParser {
  /// What follows a backslash outside of a set.
  mutating func parseEscape() throws(PatternError) -> PatternNode {
    guard let character = next, let scalar = Unicode.Scalar(character) else {
      throw PatternError(message: "a backslash stands at the end")
    }
    switch scalar {
    case "A": return assertion(.start)
    case "z": return assertion(.veryEnd)
    case "Z": return assertion(.end)
    case "b": return assertion(.boundary)
    case "B": return assertion(.noBoundary)
    case "k":
      position += 1
      guard take("<") || take("'") else {
        throw PatternError(message: "expected a name behind \\k")
      }
      let name = try name(upTo: pattern[position - 1] == 0x3C ? ">" : "'")
      return reference(Int(name).map(PatternGroup.number) ?? .name(name))
    case "1"..."9":
      return reference(.number(number() ?? 0))
    default:
      return .one(PatternSet([try parseEscapedItem()]), ignoresCase: options.ignoresCase)
    }
  }

  private mutating func assertion(_ assertion: PatternAssertion) -> PatternNode {
    position += 1
    return .assertion(assertion)
  }

  private func reference(_ group: PatternGroup) -> PatternNode {
    .reference(group, ignoresCase: options.ignoresCase)
  }

  /// A class or a character behind a backslash, also inside of a set.
  private mutating func parseEscapedItem() throws(PatternError) -> PatternSet.Item {
    guard let character = next, let scalar = Unicode.Scalar(character) else {
      throw PatternError(message: "a backslash stands at the end")
    }
    position += 1
    switch scalar {
    case "d": return .digit
    case "D": return .not(.digit)
    case "w": return .word
    case "W": return .not(.word)
    case "s": return .space
    case "S": return .not(.space)
    case "p": return .category(try category())
    case "P": return .not(.category(try category()))
    case "x": return try code(digits: 2)
    case "u": return try code(digits: 4)
    default: return .character(Self.control(scalar) ?? character)
    }
  }

  private static func control(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "t": 0x09
    case "n": 0x0A
    case "v": 0x0B
    case "f": 0x0C
    case "r": 0x0D
    case "a": 0x07
    case "b": 0x08
    case "e": 0x1B
    case "0": 0x00
    default: nil
    }
  }

  private mutating func category() throws(PatternError) -> String {
    guard take("{") else { throw PatternError(message: "expected {…} behind \\p") }
    return try name(upTo: "}")
  }

  private mutating func code(digits: Int) throws(PatternError) -> PatternSet.Item {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let character = next, let scalar = Unicode.Scalar(character),
        let digit = Character(scalar).hexDigitValue
      else { throw PatternError(message: "expected \(digits) hexadecimal digits") }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return .character(value)
  }

  /// What follows `[`.
  mutating func parseSet() throws(PatternError) -> PatternSet {
    var set = PatternSet([], isNegated: take("^"))
    var isFirst = true
    while let character = next {
      if character == 0x5D, !isFirst {
        position += 1
        return set
      }
      if !isFirst, take("-") {
        if take("[") {
          set.except.append(try parseSet())
        } else {
          set.items.append(.character(0x2D))
        }
        continue
      }
      isFirst = false
      let low = try parseSetItem()
      guard next == 0x2D, position + 1 < pattern.count, pattern[position + 1] != 0x5D else {
        set.items.append(low)
        continue
      }
      position += 1
      if take("[") {
        set.items.append(low)
        set.except.append(try parseSet())
      } else {
        set.items.append(try range(from: low, to: try parseSetItem()))
      }
    }
    throw PatternError(message: "a set is not closed: `]` is missing")
  }

  private mutating func parseSetItem() throws(PatternError) -> PatternSet.Item {
    if take("\\") { return try parseEscapedItem() }
    position += 1
    return .character(pattern[position - 1])
  }

  private func range(
    from low: PatternSet.Item, to high: PatternSet.Item
  ) throws(PatternError) -> PatternSet.Item {
    guard case .range(let first, _) = low, case .range(let last, _) = high, first <= last else {
      throw PatternError(message: "the range of a set is reversed")
    }
    return .range(first, last)
  }
}

extension PatternSet.Item {
  static func character(_ scalar: UInt32) -> PatternSet.Item { .range(scalar, scalar) }
}
