package import Diagnostics
package import EmailIR

/// Checks a template against the component tables: names, places, attributes, values.
package struct Validator {
  private var diagnostics = DiagnosticSet()

  /// Everything that is wrong, in source order. Values that depend on the recipient are not checked.
  package static func check(_ document: Document) -> DiagnosticSet {
    var validator = Validator()
    validator.check(document.root, in: nil)
    return validator.diagnostics
  }

  private mutating func check(_ element: Element, in parent: String?) {
    if let component = ComponentEntry.named(element.name)?.component {
      checkPlace(element, component.parents, parent)
      checkAttributes(element, component)
      if component.isEndingTag { return }
    } else if let tag = KnownTag.named(element.name) {
      checkPlace(element, tag.parents, parent)
      if let names = tag.attributes { checkNames(element, names) }
    } else {
      // What an unknown element may hold is unknown as well; the elements inside are checked for themselves.
      reportUnknown(element)
      return check(element.children, in: nil)
    }
    check(element.children, in: element.name)
  }

  /// Logic between elements does not change what they stand in.
  private mutating func check(_ nodes: [Node], in parent: String?) {
    for node in nodes {
      switch node {
      case .element(let element): check(element, in: parent)
      case .branch(let branch): for arm in branch.arms { check(arm.body, in: parent) }
      case .loop(let loop):
        check(loop.body, in: parent)
        check(loop.otherwise, in: parent)
      case .block(let block): check(block.body, in: parent)
      default: continue
      }
    }
  }

  private mutating func reportUnknown(_ element: Element) {
    let nearest = NearestName.of(element.name, in: KnownTag.names)
    diagnostics.report(
      .unknownElement, "there is no element `\(element.name)`", at: element.startTag,
      hint: nearest.map { "did you mean `\($0)`?" })
  }

  private mutating func checkPlace(_ element: Element, _ parents: [String], _ parent: String?) {
    guard let parent, !parents.isEmpty, !parents.contains(parent) else { return }
    // Modules, slots and the like take any element, and hand it on to where they stand.
    if parent == "mj-class" { return }
    if let tag = KnownTag.named(parent), tag.parents.isEmpty, tag.name != "mjml" { return }
    let places = parents.filter { $0 != "mj-attributes" }.map { "`\($0)`" }
    diagnostics.report(
      .misplacedElement, "`\(element.name)` cannot stand in `\(parent)`", at: element.startTag,
      hint: "it can stand in \(places.joined(separator: ", "))")
  }

  // MARK: Attributes

  private mutating func checkAttributes(_ element: Element, _ component: Component) {
    for attribute in element.attributes {
      guard let fact = component.attributes.first(where: { $0.key == attribute.key }) else {
        reportUnknown(attribute, element, component.attributeNames)
        continue
      }
      if let value = attribute.value.literalText { check(value, of: attribute, fact.type) }
    }
  }

  private mutating func check(_ value: String, of attribute: Attribute, _ type: AttributeType) {
    if !type.matches(value) {
      diagnostics.report(
        .invalidAttribute, "expected \(type.expectation), found `\(value)`",
        at: attribute.valueRange, hint: Self.hint(type, value))
    } else if type.exceedsLimit(value) {
      diagnostics.report(
        .lengthOutOfRange, "expected lengths up to \(Int(Length.limit))px, found `\(value)`",
        at: attribute.valueRange)
    }
  }

  private mutating func checkNames(_ element: Element, _ names: [String]) {
    for attribute in element.attributes where !attribute.name.hasPrefix("xmlns") {
      reportUnknown(attribute, element, names)
    }
  }

  private mutating func reportUnknown(
    _ attribute: Attribute, _ element: Element, _ names: [String]
  ) {
    guard !names.contains(attribute.name), !Self.everywhere.contains(attribute.name) else { return }
    let nearest = NearestName.of(attribute.name, in: names + Self.everywhere)
    diagnostics.report(
      .unknownAttribute, "`\(element.name)` has no attribute `\(attribute.name)`",
      at: attribute.nameRange, hint: nearest.map { "did you mean `\($0)`?" })
  }

  /// Attributes of every element.
  private static let everywhere = ["css-class", "mj-class"]

  /// A number that only lacks its unit is the usual mistake.
  private static func hint(_ type: AttributeType, _ value: String) -> String? {
    switch type {
    case .length where AttributeType.pixels.matches(value + "px"): "did you mean `\(value)px`?"
    case .oneOf(let words): NearestName.of(value, in: words).map { "did you mean `\($0)`?" }
    default: nil
    }
  }
}

extension Component {
  /// For hints.
  fileprivate var attributeNames: [String] { attributes.map(\.key.name) }
}
