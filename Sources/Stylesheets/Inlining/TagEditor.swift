/// Collects what changes in one start tag.
struct TagEditor {
  private let page: HTMLElements
  private let element: HTMLElement
  private var changes: [(edit: HTMLEdit, order: Int)] = []
  /// Names of the attributes that were added, and what is added at the end of the tag.
  private var added: [(name: String, value: HoleText)] = []

  init(_ page: HTMLElements, _ element: HTMLElement) {
    self.page = page
    self.element = element
  }

  /// The attribute of that name, if the tag has one.
  func attribute(_ name: String) -> HTMLAttributes.Attribute? {
    page.attributes(of: element).first {
      CSSByte.equal(page.text.bytes[$0.name], ignoringCase: Array(name.utf8))
    }
  }

  /// Gives an attribute a value, in its place if it is there, else behind all others.
  mutating func set(_ name: String, to value: HoleText) {
    let safe = value.replacing(UInt8(ascii: "\""), with: "&quot;")
    if let index = added.firstIndex(where: { $0.name == name }) {
      added[index].value = safe
    } else if let present = attribute(name) {
      var replacement = page.text[present.name]
      replacement.append("=\"")
      replacement.append(safe)
      replacement.append("\"")
      changes.removeAll { $0.edit.range == present.whole }
      changes.append((HTMLEdit(range: present.whole, replacement: replacement), changes.count))
    } else {
      added.append((name, safe))
    }
  }

  /// The edits, in order.
  func edits() -> [HTMLEdit] {
    var edits = changes.map(\.edit).sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard !added.isEmpty else { return edits }
    var text = HoleText()
    for attribute in added {
      text.append(" ".utf8)
      text.append(attribute.name.utf8)
      text.append("=\"")
      text.append(attribute.value)
      text.append("\"")
    }
    edits.append(HTMLEdit(range: endOfAttributes..<endOfAttributes, replacement: text))
    return edits
  }

  /// Behind the last attribute.
  private var endOfAttributes: Int {
    var end = element.name.upperBound
    for attribute in page.attributes(of: element) { end = attribute.whole.upperBound }
    return end
  }
}
