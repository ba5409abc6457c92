import Diagnostics
import Expressions

/// How a tag is read in the four error modes.
extension LiquidTag {
  /// Reads the tag, which emits what it does; a broken one is reported.
  func read(_ text: LiquidTagText, _ reader: inout TagReader) {
    if case .lines = reading { return LiquidLines.read(text, &reader) }
    guard case .markup(let markup) = reading else { return }
    let mode = reader.options.liquidMode
    do throws(LiquidFault) {
      if case .closer = shape { return try markup.readLax(text, &reader) }
      switch mode {
      case .strict where !markup.isStrictInStrict: try markup.readLax(text, &reader)
      case .lax where isStrictFirst: try markup.readTolerant(text, &reader)
      case .lax: try markup.readLax(text, &reader)
      case .strict: try markup.readStrict(text, .strict, &reader)
      case .strict2: try markup.readStrict(text, .strict2, &reader)
      case .warn: try markup.readTolerant(text, &reader)
      }
    } catch {
      error.report(to: &reader)
      substitute(&reader)
    }
  }

  /// What stands for a broken tag.
  private func substitute(_ reader: inout TagReader) {
    switch shape {
    case .plain, .closer: break
    case .arm: reader.emit(.arm(.literal(.bool(false)), word: name))
    case .opener(let closer):
      reader.liquid.open(.init(word: name, closer: closer))
      reader.emit(.open(.branch(.literal(.bool(false))), word: name, closer: closer))
    }
  }
}

extension LiquidTag.Markup {
  fileprivate func readStrict(
    _ text: LiquidTagText, _ grammar: LiquidParser.Grammar, _ reader: inout TagReader
  ) throws(LiquidFault) {
    var parser = try LiquidParser(&reader, text.markup, grammar)
    try strict(&parser, &reader)
  }

  fileprivate func readLax(
    _ text: LiquidTagText, _ reader: inout TagReader
  ) throws(LiquidFault) {
    guard let lax else { return try readStrict(text, .strict, &reader) }
    try lax(LaxMarkup(bytes: reader.bytes, range: text.markup, file: reader.file), &reader)
  }

  /// First strictly, then leniently; in the mode `warn` the mistake is told.
  fileprivate func readTolerant(
    _ text: LiquidTagText, _ reader: inout TagReader
  ) throws(LiquidFault) {
    try reader.liquidStrictFirst { (reader) throws(LiquidFault) in
      try readStrict(text, .lenient, &reader)
    } orElse: { (reader, fault) throws(LiquidFault) in
      if reader.options.liquidMode == .warn { fault.report(to: &reader, as: .warning) }
      try readLax(text, &reader)
    }
  }
}

extension TagReader {
  /// What `strict` reads; if that fails, what `lax` reads, as if nothing had been read before. What is nested too deeply fails
  /// either way.
  mutating func liquidStrictFirst<Result>(
    _ strict: (inout TagReader) throws(LiquidFault) -> Result,
    orElse lax: (inout TagReader, LiquidFault) throws(LiquidFault) -> Result
  ) throws(LiquidFault) -> Result {
    let reported = diagnostics
    let state = liquid
    do throws(LiquidFault) {
      return try strict(&self)
    } catch {
      guard error.code.name != DiagnosticCode.liquidTooDeep.name else { throw error }
      diagnostics = reported
      liquid = state
      return try lax(&self, error)
    }
  }
}
