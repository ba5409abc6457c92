/// Attribute values.
extension HTMLScanner {
  mutating func scanBeforeValue() {
    let byte = bytes[index]
    if byte.isHTMLSpace { return index += 1 }
    switch byte {
    case UInt8(ascii: ">"): return state.place = .tag
    case UInt8(ascii: "\""): state.quote = .double
    case UInt8(ascii: "'"): state.quote = .single
    default: state.quote = .none
    }
    if state.quote != .none { index += 1 }
    state.place = .value
    valueStart = index
  }

  mutating func scanValue() {
    if let end = valueEnd() { leaveValue(at: end) } else { readValue(to: bytes.count) }
  }

  /// Where the value ends; `nil` if that is not in this stretch.
  private func valueEnd() -> Int? {
    switch state.quote {
    case .double: find(UInt8(ascii: "\""))
    case .single: find(UInt8(ascii: "'"))
    case .none, .added: bytes[index...].firstIndex { $0.isHTMLSpace || $0 == UInt8(ascii: ">") }
    }
  }

  private mutating func leaveValue(at end: Int) {
    if state.attribute.isURL { readURL(to: end) }
    if let valueStart { checkScript(from: valueStart) }
    valueStart = nil
    if state.attribute == .httpEquiv, state.element == .meta, holds("refresh", at: index) {
      state.isRefresh = true
    }
    if state.isOutlook, state.mayEndInDashes { guardDashes(before: end) }
    switch state.quote {
    case .double, .single: index = end + 1
    case .added:
      replace(end..<end, by: "\"")
      index = end
    case .none:
      checkUnquoted(index..<end)
      index = end
    }
    state.mayEndInDashes = false
    state.leaveAttribute()
    state.place = .tag
  }

  /// Reads the part of a value that ends with the stretch: an output may follow.
  private mutating func readValue(to end: Int) {
    if state.isOutlook, state.mayEndInDashes { guardDashes(before: end) }
    if end > index { state.mayEndInDashes = false }
    switch state.attribute {
    case .url, .imageURL: readURL(to: end)
    case .style: readStyle(to: end)
    case .metaContent: readMetaContent(to: end)
    default: break
    }
    if state.quote == .none { checkUnquoted(index..<end) }
    index = end
  }

  /// Reads no more of a URL than decides what its rest means.
  private mutating func readURL(to end: Int) {
    var place = index
    while place < end, !state.url.isSettled {
      let (byte, next) = AttributeText.byte(in: bytes, at: place, end: end)
      state.url.read(byte)
      place = next
    }
  }

  /// `data:` and the like in the author's own text are fine; scripts are not.
  private mutating func checkScript(from start: Int) {
    if state.attribute == .eventHandler {
      report(.eventHandler(name: String(decoding: bytes[attributeName], as: UTF8.self)))
    }
    guard state.attribute.isURL, state.url.part == .forbidden else { return }
    let word = bytes[start...].firstIndex { $0 > 0x20 } ?? start
    let schemes: [StaticString] = ["javascript", "vbscript", "livescript", "mocha"]
    if schemes.contains(where: { holds($0, at: word) }) { report(.scriptURL) }
  }

  /// `0; url=https://…`
  private mutating func readMetaContent(to end: Int) {
    var place = index
    while place < end {
      if !state.isRefreshURL, let start = refreshURL(at: place) {
        state.isRefreshURL = true
        state.url = URLState()
        place = start
        continue
      }
      readRefreshURL(bytes[place])
      place += 1
    }
  }

  /// Where a URL starts, if `url =` stands at a place.
  private func refreshURL(at place: Int) -> Int? {
    guard holds("url", at: place),
      let equals = bytes[(place + 3)...].firstIndex(where: { !$0.isHTMLSpace }),
      bytes[equals] == UInt8(ascii: "=")
    else { return nil }
    return equals + 1
  }

  private mutating func readRefreshURL(_ byte: UInt8) {
    guard state.isRefreshURL else { return }
    let isQuote = byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
    if byte == UInt8(ascii: ";") {
      state.isRefreshURL = false
    } else if !isQuote {
      state.url.read(byte)
    }
  }

  private mutating func readStyle(to end: Int) {
    var place = index
    while place < end {
      let (byte, next) = AttributeText.byte(in: bytes, at: place, end: end)
      state.style.read(byte, url: &state.url)
      place = next
    }
  }

  /// In an Outlook comment `--` from an output and `>` from the template may not meet.
  private mutating func guardDashes(before end: Int) {
    var place = index
    while place < end, bytes[place] == UInt8(ascii: "-") { place += 1 }
    if place < end, bytes[place] == UInt8(ascii: "!") { place += 1 }
    if place < end, bytes[place] == UInt8(ascii: ">") {
      replace(place..<(place + 1), by: "&gt;")
    } else if place == end, place < bytes.count, state.quote == .none {
      replace(place..<place, by: " ")
    }
  }

  private mutating func checkUnquoted(_ range: Range<Int>) {
    let found = bytes[range].first {
      [
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "="),
        UInt8(ascii: "`"),
      ]
      .contains($0)
    }
    if let found { report(.malformedTag(found: found)) }
  }
}
