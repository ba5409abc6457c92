/// Writes a style sheet into the style attributes of a page, by the rules of the reference (juice):
///
/// - What an element's own attribute says beats rules; a rule beats one of lower specificity or an earlier one;
///   `!important` beats all, and is dropped.
/// - The result stands in the order of weight, so that `padding-top` of a heavier rule follows `padding` of a lighter.
/// - `width` and `height` of tables and images, and colours and alignments of tables, are also set as attributes.
package struct StyleInliner: Sendable {
  private let sheet: Stylesheet
  /// For each rule the bits that every element it is meant for has.
  private let masks: [NameMask]

  package init(_ sheet: Stylesheet) {
    self.sheet = sheet
    masks = sheet.rules.map(\.selector.subject.mask)
  }

  /// Elements that are not shown.
  private static let invisible: Set<String> = [
    "head", "title", "base", "link", "style", "meta", "script", "noscript",
  ]

  /// What has to change in a page, in order. Elements before `start` are context and stay as they are.
  package func edits(in page: HTMLElements, from start: Int = 0) -> [HTMLEdit] {
    let matcher = SelectorMatcher(page: page)
    var edits: [HTMLEdit] = []
    for index in page.all.indices where page.all[index].tag.lowerBound >= start {
      let mask = page.all[index].mask
      let rules = masks.indices.filter {
        mask.mayContain(masks[$0]) && matcher.matches(sheet.rules[$0].selector, index)
      }
      guard !rules.isEmpty, !isInvisible(page, index) else { continue }
      edits += self.edits(of: page.all[index], in: page, rules: rules)
    }
    return edits
  }

  private func isInvisible(_ page: HTMLElements, _ index: Int) -> Bool {
    let name = String(decoding: page.text.bytes[page.all[index].name], as: UTF8.self)
    return Self.invisible.contains(name.lowercased())
  }

  private func edits(of element: HTMLElement, in page: HTMLElements, rules: [Int]) -> [HTMLEdit] {
    var tag = TagEditor(page, element)
    var style = ElementStyle()
    if let own = tag.attribute("style") {
      style.add(
        DeclarationReader.read(page.text.bytes, own.value), of: page.text, rule: -1,
        specificity: nil)
    }
    for rule in rules {
      style.add(
        sheet.rules[rule].declarations, of: sheet.text, rule: rule,
        specificity: sheet.rules[rule].selector.specificity)
    }
    let text = style.text()
    if !text.isEmpty { tag.set("style", to: text) }
    PresentationalAttributes.set(style, of: page.text[element.name], in: &tag)
    return tag.edits()
  }
}
