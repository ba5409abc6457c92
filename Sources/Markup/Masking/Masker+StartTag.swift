import Diagnostics

// Start tags.
extension Masker {
  /// Reads the start tag at `position`, and the content if it is one of an ending tag.
  mutating func readStartTag() {
    let start = position
    let nameEnd = endOfName(from: start + 1)
    let name = elementName(start + 1..<nameEnd)
    let firstItem = items.count
    position = nameEnd
    let attributes = readAttributes()
    guard let close = attributes.close else {
      reportUnclosed(start..<nameEnd)
      drop(start..<position)
      return
    }
    position = find(UInt8(ascii: ">"), from: close) + 1
    let facts = names.element(name)
    if attributes.isPlain { reportDuplicates(firstItem) }
    var tag = MaskedSource.StartTag()
    tag.nameEnd = Int32(truncatingIfNeeded: nameEnd)
    tag.items = firstItem..<items.count
    tag.hasTagsBetweenAttributes = attributes.hasTags
    tag.isVoid = facts.isVoid
    let first = write(
      start..<nameEnd, to: close, from: attributes.isPlain ? firstItem : items.count)
    let range = start..<position
    let index = pieces.count
    addPiece(.start, name: name, from: first, range, tag)
    guard bytes[close] != UInt8(ascii: "/"), !tag.isVoid else { return }
    openNames.append(name)
    if openNames.count > limits.depth { reportDepth(range) }
    if facts.isEndingTag { pieces[index].tag.content = readContent(of: name) }
  }

  /// Writes a tag whose `>` or `/>` stands at `close`. Of attributes libxml2 sees, from `firstItem` on, only those whose names
  /// are not ASCII: whether these are names, it has to say.
  private mutating func write(
    _ nameAndSign: Range<Int>, to close: Int, from firstItem: Int
  ) -> Int {
    let hasForeignNames = names.holdForeign && fillValues(firstItem)
    let first = write(
      nameAndSign.lowerBound..<(hasForeignNames ? close : nameAndSign.upperBound))
    _ = bytes[close] == UInt8(ascii: "/") ? write("/>") : write(">")
    return first
  }

  /// Overwrites the values of attributes with what every XML reader takes; whether one of them has a name that is not ASCII.
  private func fillValues(_ firstItem: Int) -> Bool {
    var hasForeignNames = false
    for case .attribute(let name, _, let value) in items[firstItem...] {
      for place in value.bytes { bytes[place] = UInt8(ascii: "x") }
      hasForeignNames = hasForeignNames || names.isForeign(name)
    }
    return hasForeignNames
  }

  /// An attribute that stands twice in the tag whose attributes start at an index of `items`.
  private mutating func reportDuplicates(_ firstItem: Int) {
    guard items.count > firstItem + 1 else { return }
    for index in firstItem..<items.count {
      guard case .attribute(let name, let range, _) = items[index],
        names.meets(name, inTag: pieces.count)
      else { continue }
      diagnostics.report(
        .markupDuplicateAttribute, "the attribute `\(names.names[name])` stands here twice",
        at: range, hint: "remove one of them", notes: noteOfFirst(name, from: firstItem))
    }
  }

  private func noteOfFirst(_ name: Int, from firstItem: Int) -> [Diagnostic.Note] {
    for case .attribute(name, let range, _) in items[firstItem...] {
      return [Diagnostic.Note("the first is here", at: range)]
    }
    return []
  }

  private mutating func reportDepth(_ range: Range<Int>) {
    diagnostics.report(
      .markupTooDeep, "expected at most \(limits.depth) elements inside each other",
      at: sourceRange(range))
  }

  private mutating func reportUnclosed(_ range: Range<Int>) {
    diagnostics.report(
      .markupMalformedTag, "expected `>` at the end of this tag", at: sourceRange(range),
      hint: "look for a missing quote or `>`")
  }

  /// Reads attributes up to the `>` or `/>`, and gives its offset, or `nil` if the tag does not end. It is plain if
  /// libxml2 can read it: template tags between attributes, and whatever was reported, it can not.
  private mutating func readAttributes() -> (close: Int?, isPlain: Bool, hasTags: Bool) {
    var isPlain = true
    var hasTags = false
    var count = 0
    while true {
      if readMask() {
        (isPlain, hasTags) = (false, true)
        continue
      }
      let byte = bytes[position]
      if position >= end || byte == UInt8(ascii: "<") { return (nil, false, hasTags) }
      if byte == UInt8(ascii: ">") { return (position, isPlain, hasTags) }
      if NameByte.isSpace(byte) {
        position += 1
      } else if byte == UInt8(ascii: "/"), bytes[position + 1] == UInt8(ascii: ">") {
        return (position, isPlain, hasTags)
      } else {
        count += 1
        if !readAttribute(number: count) { isPlain = false }
      }
    }
  }

  /// Reads a template tag that starts at `position`, if one does.
  private mutating func readMask() -> Bool {
    guard isMask(at: position) else { return false }
    let mask = masks[nextMask]
    items.append(.tag(SourceRange(file: file, mask)))
    position = min(mask.upperBound, end)
    return true
  }

  /// Whether `place`, which is not before the places that were asked for before, is in a template tag.
  private mutating func isMask(at place: Int) -> Bool {
    guard place >= nextMaskStart else { return false }
    while nextMask < masks.count, masks[nextMask].upperBound <= place { nextMask += 1 }
    nextMaskStart = nextMask < masks.count ? masks[nextMask].lowerBound : Int.max
    return place >= nextMaskStart
  }

  /// Reads the attribute at `position`; false if libxml2 must not see it.
  private mutating func readAttribute(number: Int) -> Bool {
    let start = position
    let nameEnd = endOfName(from: start)
    guard NameByte.starts(bytes[start]) else { return skipNoise(from: start) }
    guard number <= limits.attributes else { return skipExcess(from: start, number: number) }
    var place = endOfSpace(from: nameEnd)
    guard bytes[place] == UInt8(ascii: "="), !isMask(at: nameEnd) else {
      return readAttributeWithoutValue(start..<nameEnd)
    }
    place = endOfSpace(from: place + 1)
    let quote = bytes[place]
    guard quote == 0x22 || quote == 0x27, !isMask(at: place) else {
      return readUnquotedValue(name: start..<nameEnd, from: place)
    }
    let close = find(quote, from: place + 1)
    guard close < end else {
      diagnostics.report(
        .markupMalformedTag, "expected a closing quote, found the end of the file",
        at: sourceRange(place..<place + 1))
      position = end
      return false
    }
    if isTouched(bytes[close + 1]), find(UInt8(ascii: "<"), from: place) < close {
      return readOpenValue(name: start..<nameEnd, quote: place)
    }
    addAttribute(name: start..<nameEnd, value: place + 1..<close)
    position = close + 1
    return !isTouched(bytes[position]) || reportMissingSpace()
  }

  /// Whether such a byte behind a value is part of something else.
  private func isTouched(_ byte: UInt8) -> Bool {
    !NameByte.isSpace(byte) && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "/")
  }

  private mutating func reportMissingSpace() -> Bool {
    guard NameByte.starts(bytes[position]) else { return false }
    diagnostics.report(
      .markupMissingSpace, "expected a space between attributes",
      at: sourceRange(position..<endOfName(from: position)))
    return false
  }

  /// A value whose closing quote is that of a later tag: takes it to end before this tag does.
  private mutating func readOpenValue(name: Range<Int>, quote: Int) -> Bool {
    var close = quote + 1
    while close < end, bytes[close] != UInt8(ascii: ">"), bytes[close] != UInt8(ascii: "<") {
      close += 1
    }
    if bytes[close - 1] == UInt8(ascii: "/") { close -= 1 }
    diagnostics.report(
      .markupMalformedTag, "expected a closing quote", at: sourceRange(quote..<close))
    addAttribute(name: name, value: quote + 1..<close)
    position = close
    return false
  }

  private mutating func addAttribute(name: Range<Int>, value: Range<Int>) {
    let index = names.index(of: name)
    items.append(
      .attribute(
        name: index, nameRange: sourceRange(name), valueRange: sourceRange(value)))
  }

  private mutating func readAttributeWithoutValue(_ name: Range<Int>) -> Bool {
    diagnostics.report(
      .markupAttributeWithoutValue, "expected `=` and a value behind `\(text(name))`",
      at: sourceRange(name), hint: "write `\(text(name))=\"…\"`")
    addAttribute(name: name, value: name.upperBound..<name.upperBound)
    position = name.upperBound
    return false
  }

  private mutating func readUnquotedValue(name: Range<Int>, from start: Int) -> Bool {
    var close = start
    while close < end, !NameByte.isSpace(bytes[close]) || isMask(at: close),
      bytes[close] != UInt8(ascii: ">"), bytes[close] != UInt8(ascii: "<")
    {
      if bytes[close] == UInt8(ascii: "/"), bytes[close + 1] == UInt8(ascii: ">") { break }
      close += 1
    }
    diagnostics.report(
      .markupUnquotedValue, "expected a value in quotes",
      at: sourceRange(start..<min(max(close, start + 1), end)),
      hint: "put it into quotes: `\(text(name))=\"…\"`")
    addAttribute(name: name, value: start..<close)
    position = max(close, name.upperBound)
    return false
  }

  /// Something that is no attribute: a stray quote, a digit, a comma.
  private mutating func skipNoise(from start: Int) -> Bool {
    var place = start + 1
    while place < end, !NameByte.isSpace(bytes[place]), bytes[place] != UInt8(ascii: ">"),
      bytes[place] != UInt8(ascii: "<"), bytes[place] != UInt8(ascii: "/")
    {
      place += 1
    }
    diagnostics.report(
      .markupMalformedTag, "expected an attribute, found `\(text(start..<place))`",
      at: sourceRange(start..<place))
    position = place
    return false
  }

  private mutating func skipExcess(from start: Int, number: Int) -> Bool {
    if number == limits.attributes + 1 {
      diagnostics.report(
        .markupTooManyAttributes, "expected at most \(limits.attributes) attributes in a tag",
        at: sourceRange(start..<endOfName(from: start)))
    }
    position = find(UInt8(ascii: ">"), from: start)
    if bytes[position - 1] == UInt8(ascii: "/") { position -= 1 }
    return false
  }
}
