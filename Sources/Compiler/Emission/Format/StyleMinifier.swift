import Expressions

/// A style sheet without comments and without white space that says nothing.
struct StyleMinifier {
  private let page: [UInt8]
  private let range: Range<Int>
  private let tags: ArraySlice<Range<Int>>

  init(_ page: [UInt8], _ range: Range<Int>, tags: [Range<Int>]) {
    self.page = page
    self.range = range
    self.tags = tags.filter { $0.overlaps(range) }[...]
  }

  func minified() -> [UInt8] {
    var result: [UInt8] = []
    var place = range.lowerBound
    var hasSpace = false
    while place < range.upperBound {
      let end = endOfUnit(at: place)
      if page[place].isASCIIWhitespace || isComment(place) {
        hasSpace = true
      } else {
        if hasSpace, let last = result.last, !standsAlone(last), !standsAlone(page[place]) {
          result.append(0x20)
        }
        hasSpace = false
        result += page[place..<end]
      }
      place = end
    }
    return result
  }

  /// Behind a template tag, a quoted text, a comment, or one byte.
  private func endOfUnit(at place: Int) -> Int {
    if let tag = tags.first(where: { $0.contains(place) }) {
      return min(tag.upperBound, range.upperBound)
    }
    if isComment(place) { return end(of: [0x2A, 0x2F], from: place + 2) }
    let byte = page[place]
    return byte == 0x22 || byte == 0x27 ? end(of: [byte], from: place + 1) : place + 1
  }

  private func isComment(_ place: Int) -> Bool {
    guard page[place] == UInt8(ascii: "/"), place + 1 < range.upperBound,
      page[place + 1] == UInt8(ascii: "*")
    else { return false }
    return !tags.contains {
      $0.lowerBound >= place && $0.upperBound <= end(of: [0x2A, 0x2F], from: place + 2)
    }
  }

  private func end(of text: [UInt8], from start: Int) -> Int {
    let last = range.upperBound - text.count
    guard start <= last else { return range.upperBound }
    let found = (start...last).first { page[$0..<$0 + text.count].elementsEqual(text) }
    return found.map { $0 + text.count } ?? range.upperBound
  }

  /// Whether a space beside it says nothing.
  private func standsAlone(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ",")
  }
}
