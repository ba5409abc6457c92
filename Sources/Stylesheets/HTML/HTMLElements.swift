/// The elements of a page, as far as selectors and edits need them. The page stays text: an element knows where its
/// start tag stands and how it lies among the others.
///
/// The tree is the one that htmlparser2 makes, which the reference uses: void elements, and start tags that close
/// others (`<td>` closes `<td>`); what HTML5 would move elsewhere stays where it is written.
package struct HTMLElements: Sendable {
  package let text: HoleText
  package internal(set) var all: [HTMLElement] = []
  /// For each hole of the text the innermost element that is open there, or -1.
  package internal(set) var elementsAtHoles: [Int32] = []

  package init(_ text: HoleText) {
    self.text = text
    var reader = HTMLElementReader(text)
    reader.read()
    all = reader.elements
    elementsAtHoles = reader.elementsAtHoles
  }

  /// The start tags of an element and of all around it, outermost first: what a part of the page that is read on its
  /// own has to be told.
  package func openTags(of index: Int32) -> HoleText {
    var chain: [Int] = []
    var current = index
    while current >= 0 {
      chain.append(Int(current))
      current = all[Int(current)].parent
    }
    return chain.reversed().reduce(into: HoleText()) { $0.append(text[all[$1].tag]) }
  }

  /// The attributes of an element, read from its start tag.
  func attributes(of element: HTMLElement) -> HTMLAttributes {
    HTMLAttributes(bytes: text.bytes, from: element.name.upperBound, to: element.tag.upperBound)
  }
}

/// An element of a page; ranges count in the page.
package struct HTMLElement: Sendable {
  /// The start tag, from `<` to `>`.
  package let tag: Range<Int>
  package let name: Range<Int>
  /// What stands between the quotes; empty if there is none.
  var classes: Range<Int>
  var id: Range<Int>
  let parent: Int32
  /// Elements of the same parent, or -1.
  let previous: Int32
  var next: Int32 = -1
  /// Whether it has anything inside but comments.
  var hasContent = false
  var mask = NameMask()
  /// Of all elements around it.
  var ancestors = NameMask()
}

extension HTMLElements {
  /// Behind the start tag of `body`, if there is one.
  package var startOfBody: Int? {
    all.first { CSSByte.equal(text.bytes[$0.name], ignoringCase: Array("body".utf8)) }
      .map(\.tag.upperBound)
  }
}
