/// The content of elements that hold no markup.
extension HTMLScanner {
  mutating func scanContent() {
    guard let name = state.element.endTag else { return state.enterText() }
    state.mayEndInDashes = false
    if let end = endTag(name) {
      index = end
      state.enterText()
      return state.place = .endTag
    }
    readContent()
    index = bytes.count
  }

  /// Where `</name` is followed by what ends a name.
  private func endTag(_ name: StaticString) -> Int? {
    var place = index
    while let less = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      place = less + 1
      let end = less + 2 + name.utf8CodeUnitCount
      guard end < bytes.count, bytes[place] == UInt8(ascii: "/"), holds(name, at: place + 1) else {
        continue
      }
      let next = bytes[end]
      if next.isHTMLSpace || next == UInt8(ascii: "/") || next == UInt8(ascii: ">") { return end }
    }
    return nil
  }

  /// The end of the page is not in this stretch: an output may follow.
  private mutating func readContent() {
    if state.element == .style {
      for byte in bytes[index...] { state.style.read(byte, url: &state.url) }
    }
    guard let less = bytes[index...].lastIndex(of: UInt8(ascii: "<")) else { return }
    let rest = bytes.count - less
    if rest == 1, follower != .end, state.element != .style, state.element != .script {
      replace(less..<bytes.count, by: "&lt;")
    } else if follower != .end, isStartOfEndTag(less) {
      report(.splitTag)
    }
  }

  /// Whether the stretch ends in the midst of `</name`.
  private func isStartOfEndTag(_ less: Int) -> Bool {
    guard let name = state.element.endTag else { return false }
    let rest = bytes[(less + 1)...]
    guard rest.first == UInt8(ascii: "/"), rest.count <= 1 + name.utf8CodeUnitCount else {
      return false
    }
    return rest.dropFirst().enumerated().allSatisfy {
      $0.element.lowercased == name.utf8Start[$0.offset]
    }
  }
}
