/// The characters that one place of a pattern takes.
struct PatternSet {
  enum Item {
    case range(UInt32, UInt32)
    case digit, word, space
    /// A Unicode category or a group of them: `Lu`, `L`.
    case category(String)
    indirect case not(Item)
  }

  var items: [Item] = []
  var isNegated = false
  /// What is taken away: `[a-z-[aeiou]]`.
  var except: [PatternSet] = []

  /// One character.
  init(_ scalar: UInt32) { items = [.range(scalar, scalar)] }

  init(_ items: [Item], isNegated: Bool = false) {
    self.items = items
    self.isNegated = isNegated
  }

  /// `.`: all but line feeds, or all with the option Singleline.
  static func any(_ includesLineFeed: Bool) -> PatternSet {
    includesLineFeed ? PatternSet([.range(0, .max)]) : PatternSet([.range(10, 10)], isNegated: true)
  }

  func contains(_ scalar: UInt32, ignoresCase: Bool) -> Bool {
    let isListed =
      ignoresCase
      ? items.contains {
        $0.contains(scalar) || $0.contains(Self.lower(scalar)) || $0.contains(Self.upper(scalar))
      }
      : items.contains { $0.contains(scalar) }
    return isListed != isNegated
      && !except.contains { $0.contains(scalar, ignoresCase: ignoresCase) }
  }

  static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) ? scalar | 0x20 : scalar }
    return mapped(scalar) { $0.lowercaseMapping }
  }

  static func upper(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return (0x61...0x7A).contains(scalar) ? scalar ^ 0x20 : scalar }
    return mapped(scalar) { $0.uppercaseMapping }
  }

  private static func mapped(
    _ scalar: UInt32, _ map: (Unicode.Scalar.Properties) -> String
  ) -> UInt32 {
    guard let character = Unicode.Scalar(scalar) else { return scalar }
    let result = map(character.properties).unicodeScalars
    return result.count == 1 ? result.first?.value ?? scalar : scalar
  }

  /// What `\w` takes.
  static func isWord(_ scalar: UInt32) -> Bool { Item.word.contains(scalar) }
}

extension PatternSet.Item {
  func contains(_ scalar: UInt32) -> Bool {
    switch self {
    case .range(let low, let high): scalar >= low && scalar <= high
    case .digit: scalar < 0x80 ? (0x30...0x39).contains(scalar) : category(scalar) == "Nd"
    case .word: isWord(scalar)
    case .space: Unicode.Scalar(scalar)?.properties.isWhitespace ?? false
    case .category(let name): category(scalar).hasPrefix(name)
    case .not(let item): !item.contains(scalar)
    }
  }

  private func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar)
        || (0x61...0x7A).contains(scalar) || scalar == 0x5F
    }
    let category = category(scalar)
    return category.hasPrefix("L") || ["Mn", "Nd", "Pc"].contains(category)
  }

  /// The two letters of a character's Unicode category.
  private func category(_ scalar: UInt32) -> String {
    Unicode.Scalar(scalar).map { $0.properties.generalCategory.abbreviation } ?? "Cs"
  }
}

extension Unicode.GeneralCategory {
  fileprivate var abbreviation: String {
    switch self {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
