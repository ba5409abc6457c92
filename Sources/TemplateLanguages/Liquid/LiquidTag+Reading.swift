import Diagnostics
import Expressions

/// How a tag is read in the four error modes.
extension LiquidTag {
  /// What the tag does; a broken one is reported.
  func events(_ text: LiquidTagText, _ reader: inout TagReader) -> [TagEvent] {
    if case .lines = reading { return LiquidLines.events(text, &reader) }
    guard case .markup(let parse, let lax, let always) = reading else { return [] }
    let mode = reader.options.liquidMode
    do throws(LiquidFault) {
      if case .closer = shape { return try parseLax(parse, lax, text, &reader) }
      switch mode {
      case .strict where !always: return try parseLax(parse, lax, text, &reader)
      case .lax where isLaxFirst: return try parseLax(parse, lax, text, &reader)
      case .strict: return try parseStrict(parse, text, .strict, &reader)
      case .strict2: return try parseStrict(parse, text, .strict2, &reader)
      case .lax, .warn:
        return try parseTolerant(parse, lax, text, &reader, warns: mode == .warn)
      }
    } catch {
      error.report(to: &reader)
      return substitute(&reader)
    }
  }

  private func parseStrict(
    _ parse: Parse, _ text: LiquidTagText, _ grammar: LiquidParser.Grammar,
    _ reader: inout TagReader
  ) throws(LiquidFault) -> [TagEvent] {
    var parser = try LiquidParser(&reader, text.markup, grammar)
    return try parse(&parser, &reader)
  }

  private func parseLax(
    _ parse: Parse, _ lax: LaxParse?, _ text: LiquidTagText, _ reader: inout TagReader
  ) throws(LiquidFault) -> [TagEvent] {
    guard let lax else { return try parseStrict(parse, text, .strict, &reader) }
    return try lax(LaxMarkup(bytes: reader.bytes, range: text.markup, file: reader.file), &reader)
  }

  /// First strictly: where that succeeds, the lenient reading means the same.
  private func parseTolerant(
    _ parse: Parse, _ lax: LaxParse?, _ text: LiquidTagText, _ reader: inout TagReader, warns: Bool
  ) throws(LiquidFault) -> [TagEvent] {
    let reported = reader.diagnostics
    let blocks = reader.liquid
    do throws(LiquidFault) {
      return try parseStrict(parse, text, .lenient, &reader)
    } catch {
      guard error.code.name != DiagnosticCode.liquidTooDeep.name else { throw error }
      reader.diagnostics = reported
      reader.liquid = blocks
      if warns { error.report(to: &reader, as: .warning) }
      return try parseLax(parse, lax, text, &reader)
    }
  }

  /// What stands for a broken tag.
  private func substitute(_ reader: inout TagReader) -> [TagEvent] {
    switch shape {
    case .plain, .closer: return []
    case .arm: return [.arm(.literal(.bool(false)), word: name)]
    case .opener(let closer):
      reader.liquid.open(.init(word: name, closer: closer))
      return [.open(.branch(.literal(.bool(false))), word: name, closer: closer)]
    }
  }
}
