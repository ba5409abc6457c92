import Diagnostics
import Expressions

/// Reads a piece of code between its delimiters as one tag.
enum AMPscriptCode {
  static func read(
    _ delimiters: AMPscriptDelimiters, codeStart: Int, _ reader: inout TagReader
  ) -> TemplateTag {
    let start = reader.position
    let firstCloser = reader.firstCloser(delimiters, from: codeStart)
    guard let firstCloser else { return unclosed(delimiters, codeStart: codeStart, &reader) }
    var (parser, diagnostics) = parse(
      delimiters, from: codeStart, limit: reader.bytes.count, firstEnd: firstCloser, &reader)
    var end = parser.token.range.lowerBound + delimiters.closer.utf8.count
    let isWhole = parser.token.kind == .end && end <= reader.bytes.count && !parser.metDelimiter
    if !isWhole || (parser.hasFailed && parser.token.range.lowerBound > firstCloser) {
      // Something may have swallowed the end: read again, no further than where the code can end.
      let cut = reader.cut(codeStart..<firstCloser)
      end = cut ?? firstCloser + delimiters.closer.utf8.count
      (parser, diagnostics) = parse(
        delimiters, from: codeStart, limit: cut ?? firstCloser, firstEnd: .max, &reader)
      if !diagnostics.hasErrors { reportComment(codeStart, &reader) }
    }
    reader.diagnostics.append(diagnostics)
    reader.position = end
    return TemplateTag(
      language: "ampscript", range: SourceRange(file: reader.file, start: start, end: end),
      events: TagEvents(parser.events, at: parser.statements))
  }

  /// Parses with the diagnostics kept apart, since the reading may turn out to be wrong.
  private static func parse(
    _ delimiters: AMPscriptDelimiters, from start: Int, limit: Int, firstEnd: Int,
    _ reader: inout TagReader
  ) -> (AMPscriptParser, DiagnosticSet) {
    let lexer = AMPscriptLexer(
      bytes: reader.bytes, from: start, closer: delimiters.closer, limit: limit)
    var parser = AMPscriptParser(
      lexer, file: reader.file, delimiters: delimiters, firstEnd: firstEnd)
    var diagnostics = DiagnosticSet()
    swap(&diagnostics, &reader.diagnostics)
    if delimiters.isInline {
      parser.parseInline(&reader)
    } else {
      parser.parseStatements(&reader)
    }
    swap(&diagnostics, &reader.diagnostics)
    return (parser, diagnostics)
  }

  /// The opener alone becomes the tag, with the code up to where markup or another tag begins.
  private static func unclosed(
    _ delimiters: AMPscriptDelimiters, codeStart: Int, _ reader: inout TagReader
  ) -> TemplateTag {
    let opener = SourceRange(file: reader.file, start: reader.position, end: codeStart)
    reader.diagnostics.report(
      .ampscriptUnclosedBlock, "expected `\(delimiters.closer)`, found the end of the file",
      at: opener,
      hint: "what opens with `\(delimiters.opener)` closes with `\(delimiters.closer)`")
    let end = reader.firstMarkup(from: codeStart)
    let tag = TemplateTag(
      language: "ampscript",
      range: SourceRange(file: reader.file, start: reader.position, end: end))
    reader.position = end
    return tag
  }

  /// The only thing besides a quote that can swallow the end.
  private static func reportComment(_ start: Int, _ reader: inout TagReader) {
    reader.diagnostics.report(
      .ampscriptUnclosedBlock, "expected `*/`, found the end of the file",
      at: SourceRange(file: reader.file, start: start, end: start),
      hint: "a comment opens with `/*` and closes with `*/`")
  }
}

extension TagReader {
  /// Where the closing delimiter stands first from `start` on; remembered, so that many openers do not each search the rest
  /// of the file.
  fileprivate mutating func firstCloser(_ delimiters: AMPscriptDelimiters, from start: Int) -> Int?
  {
    let key = "ampscript " + delimiters.closer
    if let known = state[key]?.compactMap({ Int($0) }), known.count == 2, known[0] <= start,
      start <= known[1]
    {
      return known[1] == .max ? nil : known[1]
    }
    let found = bytes.firstOffset(of: Array(delimiters.closer.utf8), from: start)
    state[key] = [String(start), String(found ?? .max)]
    return found
  }

  /// Where another tag opens in code that is broken: its end must be missing.
  fileprivate func cut(_ range: Range<Int>) -> Int? {
    range.first { index in
      bytes[index] == 0x25 && index + 2 < bytes.count && bytes[index + 1] == 0x25
        && (bytes[index + 2] == 0x5B || bytes[index + 2] == 0x3D)
    }
  }

  /// Where an element, a comment or another tag begins; the end of the file if none does.
  fileprivate func firstMarkup(from start: Int) -> Int {
    var index = start
    while index + 1 < bytes.count {
      let next = bytes[index + 1]
      if bytes[index] == 0x3C, next.isWordStart || next == 0x2F || next == 0x21 { return index }
      if bytes[index] == 0x25, next == 0x25 { return index }
      index += 1
    }
    return bytes.count
  }
}

extension [UInt8] {
  /// The offset of the first occurrence of `pattern` (in lower case), ASCII letter case ignored.
  func firstOffset(of pattern: [UInt8], from start: Int) -> Int? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    var index = start
    while index <= count - pattern.count {
      if self[index].asciiLower == first,
        pattern.indices.allSatisfy({ self[index + $0].asciiLower == pattern[$0] })
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
