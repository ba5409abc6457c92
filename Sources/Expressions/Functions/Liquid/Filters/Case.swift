extension LiquidFilters {
  static let upcase = Function.liquidTextFilter(
    "upcase", "The text in capital letters.", [.init("{{ \"abc\" | upcase }}", "ABC")]
  ) { $0.uppercased() }

  static let downcase = Function.liquidTextFilter(
    "downcase", "The text in small letters.", [.init("{{ \"ABC\" | downcase }}", "abc")]
  ) { $0.lowercased() }

  static let capitalize = Function.liquidTextFilter(
    "capitalize", "The first letter large, all others small.",
    [.init("{{ \"hELLO world\" | capitalize }}", "Hello world")]
  ) { text in
    guard let first = text.unicodeScalars.first else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return first.properties.titlecaseMapping + rest.lowercased()
  }
}
