import Diagnostics

// Comments, CDATA sections, document types and processing instructions.
extension Masker {
  /// Reads what starts with `<!` at `position`.
  mutating func readDeclaration() {
    if stands("<!--", at: position) { return readComment() }
    if stands("<![CDATA[", at: position) { return readCharacterData() }
    if stands("<!doctype", at: position) { return readDocumentType() }
    position += 1
  }

  /// Writes the marks, so that libxml2 reports a comment, but not what is inside: `--` may not stand there in XML.
  private mutating func readComment() {
    guard let close = find("-->", from: position + 4) else {
      diagnostics.report(
        .markupUnclosedComment, "expected `-->`, found the end of the file",
        at: sourceRange(position..<position + 4), hint: "close the comment")
      drop(position..<position + 4)
      position += 4
      return
    }
    addPiece(.comment, from: write("<!---->"), position..<close + 3)
    position = close + 3
  }

  /// CDATA outside of ending tags is text.
  private mutating func readCharacterData() {
    position = find("]]>", from: position).map { $0 + 3 } ?? end
  }

  private mutating func readDocumentType() {
    let close = endOfDocumentType()
    let range = sourceRange(position..<min(close, position + 9))
    if isHarmless(position + 9..<close) {
      diagnostics.report(
        .markupDoctypeIgnored, "a document type has no effect here", at: range,
        hint: "remove it: the page gets its own")
    } else {
      diagnostics.report(
        .markupDoctype, "expected no document type that declares or loads anything", at: range,
        hint: "remove it; for special characters use HTML's entities, for parts `mj-include`")
    }
    drop(position..<close)
    position = close
  }

  /// Neither declarations of its own nor a file named by `SYSTEM`.
  private func isHarmless(_ range: Range<Int>) -> Bool {
    for place in range where bytes[place] == 0x5B || stands("system", at: place) { return false }
    return true
  }

  private func endOfDocumentType() -> Int {
    var place = position
    var quote: UInt8?
    var depth = 0
    while place < end {
      let byte = bytes[place]
      place += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x5B {
        depth += 1
      } else if byte == 0x5D {
        depth -= 1
      } else if byte == 0x3E, depth <= 0 {
        return place
      }
    }
    return end
  }

  /// The XML declaration has done its work when the file was decoded; nothing else is meant for us.
  mutating func readInstruction() {
    let close = find("?>", from: position + 2).map { $0 + 2 } ?? endOfTag(from: position)
    let isDeclaration = stands("<?xml", at: position) && !NameByte.continues(bytes[position + 5])
    if !isDeclaration || endOfSpace(from: 0) != position {
      diagnostics.report(
        .markupProcessingInstruction, "a processing instruction has no effect here",
        at: sourceRange(position..<close), hint: "remove it")
    }
    drop(position..<close)
    position = close
  }

  private func endOfTag(from start: Int) -> Int {
    min(find(UInt8(ascii: ">"), from: start) + 1, end)
  }
}
