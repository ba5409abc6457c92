/// Sets an attribute on all elements that a selector means (`mj-html-attributes`).
package struct AttributeSetter: Sendable {
  private let selectors: [Selector]
  private let name: String
  private let value: HoleText

  /// `nil` if `selector` is none that can be applied. It may be a list.
  package init?(selector: String, name: String, value: HoleText) {
    let bytes = Array(selector.utf8)
    var selectors: [Selector] = []
    for (_, result) in SelectorReader.readList(bytes, bytes.indices) {
      guard case .success(let selector) = result else { return nil }
      selectors.append(selector)
    }
    self.selectors = selectors
    self.name = name
    self.value = value
  }

  /// What several of them change in a page, in order. Elements before `start` are context and stay as they are.
  package static func edits(
    of setters: [AttributeSetter], in page: HTMLElements, from start: Int = 0
  ) -> [HTMLEdit] {
    let matcher = SelectorMatcher(page: page)
    var edits: [HTMLEdit] = []
    for index in page.all.indices where page.all[index].tag.lowerBound >= start {
      let matching = setters.filter { $0.selectors.contains { matcher.matches($0, index) } }
      guard !matching.isEmpty else { continue }
      var tag = TagEditor(page, page.all[index])
      for setter in matching { tag.set(setter.name, to: setter.value) }
      edits += tag.edits()
    }
    return edits
  }
}
