/// The order of texts on the platform, nearly: letter case and accents do not count, `ß` sorts as `ss`; blanks and signs come
/// before digits, digits before letters.
enum Collation {
  /// Negative, zero or positive.
  static func order(_ left: String, _ right: String) -> Int {
    var a = Keys(left)
    var b = Keys(right)
    while true {
      switch (a.next(), b.next()) {
      case (nil, nil): return 0
      case (nil, _): return -1
      case (_, nil): return 1
      case (let x?, let y?): if x != y { return x < y ? -1 : 1 }
      }
    }
  }

  /// The sort keys of a text, one or more per scalar.
  private struct Keys: IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var pending: UInt32?

    init(_ text: String) { scalars = text.unicodeScalars.makeIterator() }

    mutating func next() -> UInt32? {
      if let key = pending {
        pending = nil
        return key
      }
      while let scalar = scalars.next() {
        if scalar.properties.canonicalCombiningClass != .notReordered { continue }
        return key(of: scalar)
      }
      return nil
    }

    private mutating func key(of scalar: Unicode.Scalar) -> UInt32 {
      let folded = LatinLetters.base(of: scalar)
      if let second = folded.second { pending = Collation.weight(second) }
      return Collation.weight(folded.first)
    }
  }

  private static func weight(_ scalar: Unicode.Scalar) -> UInt32 {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if lower.properties.isAlphabetic { return 0x400000 + lower.value }
    if lower.properties.numericType != nil { return 0x200000 + lower.value }
    return lower.value
  }
}

/// Letters with marks → the letters under them, for the Latin script.
enum LatinLetters {
  /// The letter without its mark; two where it is a ligature.
  static func base(of scalar: Unicode.Scalar) -> (first: Unicode.Scalar, second: Unicode.Scalar?) {
    let value = scalar.value
    guard value >= 0xC0, value < 0x180 else { return (scalar, nil) }
    switch scalar {
    case "ß": return ("s", "s")
    case "Æ", "æ": return ("a", "e")
    case "Œ", "œ": return ("o", "e")
    case "Þ", "þ": return ("t", "h")
    case "×", "÷": return (scalar, nil)
    default: return (Unicode.Scalar(table[Int(value - 0xC0)]), nil)
    }
  }

  /// U+00C0 to U+017F.
  private static let table = Array(
    ("aaaaaaaceeeeiiiidnooooo_ouuuuyts" + "aaaaaaaceeeeiiiidnooooo_ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
      + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
