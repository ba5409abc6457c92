/// A change of a page.
package struct HTMLEdit: Sendable, Equatable {
  /// What goes; empty for an insertion.
  package let range: Range<Int>
  package let replacement: HoleText

  package init(range: Range<Int>, replacement: HoleText) {
    self.range = range
    self.replacement = replacement
  }
}

extension HoleText {
  /// The text after edits that are in order and do not overlap.
  package func applying(_ edits: [HTMLEdit]) -> HoleText {
    var result = HoleText()
    var place = 0
    for edit in edits where edit.range.lowerBound >= place {
      result.append(self[place..<edit.range.lowerBound])
      result.append(edit.replacement)
      place = edit.range.upperBound
    }
    result.append(self[place..<bytes.count])
    return result
  }
}
