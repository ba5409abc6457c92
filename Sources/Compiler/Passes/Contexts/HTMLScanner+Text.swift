/// Between tags: what `<` begins, comments.
extension HTMLScanner {
  mutating func scanText() {
    if state.isOutlook { guardDashes() }
    state.mayEndInDashes = false
    let less = find(UInt8(ascii: "<"))
    let end = less ?? bytes.count
    if state.isOutlook, endsComment(in: index..<end) { state.isOutlook = false }
    index = less.map { $0 + 1 } ?? end
    if less != nil { state.place = .less }
  }

  /// A `>` behind an output that ends in `--` would end the Outlook comment.
  private mutating func guardDashes() {
    guard state.mayEndInDashes else { return }
    var place = index
    while place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
    if place < bytes.count, bytes[place] == UInt8(ascii: "!") { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: ">") else { return }
    replace(place..<(place + 1), by: "&gt;")
    index = place + 1
  }

  private func endsComment(in range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    return (range.lowerBound..<(range.upperBound - 2)).contains { holds("-->", at: $0) }
  }

  /// What stands behind the text if nothing else does: `<`, `</`, `<!` before an output are text.
  mutating func finishText() {
    guard follower == .output else { return }
    switch state.place {
    case .less: escapeLess(back: 1)
    case .lessSlash: escapeLess(back: 2)
    case .lessMark: escapeLess(back: 2 + Int(state.progress))
    default: break
    }
  }

  private mutating func escapeLess(back: Int) {
    guard bytes.count >= back else { return }
    let place = bytes.count - back
    replace(place..<(place + 1), by: "&lt;")
    state.enterText()
  }

  mutating func scanLess() {
    let byte = bytes[index]
    switch byte {
    case _ where byte.isLetter:
      state.place = .tagName
      state.name = .start
    case UInt8(ascii: "/"):
      state.place = .lessSlash
      index += 1
    case UInt8(ascii: "!"):
      state.place = .lessMark
      state.progress = 0
      index += 1
    case UInt8(ascii: "?"): state.place = .declaration
    default: state.enterText()
    }
  }

  mutating func scanLessSlash() {
    let byte = bytes[index]
    if byte == UInt8(ascii: ">") {
      index += 1
      return state.enterText()
    }
    state.place = byte.isLetter ? .endTag : .declaration
  }

  mutating func scanLessMark() {
    guard bytes[index] == UInt8(ascii: "-") else {
      if state.isOutlook, holds("[endif]", at: index) { state.isOutlook = false }
      return state.place = .declaration
    }
    index += 1
    state.progress += 1
    guard state.progress == 2 else { return }
    beginComment()
  }

  /// Stands behind `<!--`. An Outlook comment holds HTML, unless it closes itself at once (`<!--[if !mso]><!-->`): then
  /// what follows is for everybody else.
  private mutating func beginComment() {
    state.enterText()
    state.place = .comment
    state.progress = 2
    var place = index
    while place < bytes.count, bytes[place].isHTMLSpace { place += 1 }
    guard holds("[if", at: place) else { return }
    guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ">")) else {
      state.place = .condition
      return index = bytes.count
    }
    if holds("<!--", at: end + 1) || bytes[end - 1] != UInt8(ascii: "]") { return }
    state.enterText()
    state.isOutlook = true
    index = end + 1
  }

  /// A comment ends with `-->` or `--!>`, and at once with `>` or `->`.
  mutating func scanComment() {
    if state.progress == 0 {
      guard let dash = find(UInt8(ascii: "-")) else { return index = bytes.count }
      index = dash
    }
    let byte = bytes[index]
    index += 1
    switch (byte, state.progress) {
    case (UInt8(ascii: ">"), 2...): state.enterText()
    case (UInt8(ascii: "-"), 0...1): state.progress += 1
    case (UInt8(ascii: "-"), _): state.progress = 2
    case (UInt8(ascii: "!"), 2): state.progress = 3
    default: state.progress = 0
    }
  }
}
