/// Inside a tag: names, and what stands between them.
extension HTMLScanner {
  mutating func scanTagName() {
    let start = index
    while index < bytes.count, !bytes[index].endsTagName {
      checkName(bytes[index])
      state.name = ElementKind.names.next(state.name, bytes[index])
      index += 1
    }
    if state.isSealedName, index > start { return giveUp(.ambiguousName) }
    guard index < bytes.count else { return }
    if !state.isSealedName {
      state.element = ElementKind(rawValue: ElementKind.names.meaning(state.name)) ?? .plain
    }
    state.place = .tag
    state.leaveAttribute()
  }

  mutating func scanTag() {
    let byte = bytes[index]
    if byte.isHTMLSpace || byte == UInt8(ascii: "/") { return index += 1 }
    if byte == UInt8(ascii: ">") {
      index += 1
      return state.leaveTag()
    }
    if byte == UInt8(ascii: "=") {
      report(.malformedTag(found: byte))
      index += 1
    }
    state.leaveAttribute()
    state.place = .attributeName
  }

  mutating func scanAttributeName() {
    let start = index
    while index < bytes.count, !bytes[index].endsTagName, bytes[index] != UInt8(ascii: "=") {
      checkName(bytes[index])
      state.name = AttributeKind.names.next(state.name, bytes[index])
      index += 1
    }
    if state.isSealedName, index > start { return giveUp(.ambiguousName) }
    guard index < bytes.count else { return }
    state.attribute =
      state.isSealedName ? .plain : AttributeKind.named(state.name, of: state.element)
    attributeName = start..<index
    state.name = .start
    state.place = .afterName
  }

  mutating func scanAfterName() {
    let byte = bytes[index]
    if byte.isHTMLSpace { return index += 1 }
    state.place = byte == UInt8(ascii: "=") ? .beforeValue : .tag
    if state.place == .beforeValue { index += 1 }
  }

  mutating func scanNameEnd() {
    let byte = bytes[index]
    if byte.endsTagName { state.place = .tag } else { giveUp(.ambiguousName) }
  }

  /// Reports a mistake behind which nothing can be known.
  private mutating func giveUp(_ mistake: Mistake) {
    report(mistake)
    state.place = .broken
    index = bytes.count
  }

  private mutating func checkName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "="):
      report(.malformedTag(found: byte))
    default: break
    }
  }
}

extension UInt8 {
  /// White space, `/`, `>`.
  fileprivate var endsTagName: Bool {
    isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">")
  }
}
