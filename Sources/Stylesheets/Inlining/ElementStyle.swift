/// The declarations that hold for one element.
struct ElementStyle {
  private(set) var properties: [Property] = []

  /// One declaration with its weight.
  struct Property {
    let name: HoleText
    let value: HoleText
    let weight: Weight
    /// The rule it stands in, or -1 for the element's own attribute.
    let rule: Int
  }

  /// Compared from the first member to the last.
  struct Weight: Comparable {
    /// 0 in a rule, 1 in the element's own attribute, and 2 more if it is important.
    let origin: Int
    let specificity: Specificity
    /// Where it stands.
    let place: Int

    static func < (left: Weight, right: Weight) -> Bool {
      (left.origin, left.specificity, left.place) < (right.origin, right.specificity, right.place)
    }
  }

  /// Adds the declarations of a rule, or of the element's own attribute, which has no specificity.
  mutating func add(
    _ declarations: [StyleDeclaration], of text: HoleText, rule: Int, specificity: Specificity?
  ) {
    for declaration in declarations {
      let origin = (specificity == nil ? 1 : 0) + (declaration.isImportant ? 2 : 0)
      add(
        Property(
          name: text[declaration.name], value: text[declaration.value],
          weight: Weight(
            origin: origin, specificity: specificity ?? Specificity(),
            place: declaration.name.lowerBound), rule: rule))
    }
  }

  /// A heavier one stays; a lighter one goes, unless it stands in the same rule: then both are kept, for clients that
  /// know only the first (`background: red; background: linear-gradient(…)`).
  private mutating func add(_ property: Property) {
    if let last = properties.last(where: { $0.name == property.name }) {
      guard last.weight <= property.weight else { return }
      if last.rule != property.rule { properties.removeAll { $0.name == property.name } }
    }
    properties.append(property)
  }

  /// The style attribute.
  func text() -> HoleText {
    var text = HoleText()
    for property in properties.sorted(by: { $0.weight < $1.weight })
    where !property.name.bytes.elementsEqual("content".utf8) {
      if !text.isEmpty { text.append(" ".utf8) }
      text.append(property.name)
      if !property.value.isEmpty {
        text.append(": ")
        text.append(property.value.replacing(UInt8(ascii: "\""), with: "'"))
      }
      text.append(";")
    }
    return text
  }
}
