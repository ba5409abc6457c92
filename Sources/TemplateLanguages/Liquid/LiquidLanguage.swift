import Diagnostics

extension Language {
  /// Shopify's Liquid: `{{ value | filter }}` and `{% tag %}`.
  package static let liquid = Language("liquid", starts: ["{{", "{%"]) { reader in
    switch LiquidTagText.read(&reader) {
    case nil: return nil
    case .broken(let range)?:
      return TemplateTag(language: "liquid", range: SourceRange(file: reader.file, range))
    case .output(let text)?: return output(text, &reader)
    case .tag(let text)?: return tag(text, &reader)
    }
  }

  private static func output(_ text: LiquidTagText, _ reader: inout TagReader) -> TemplateTag {
    let events = LiquidTag.output.events(text, &reader)
    return text.tag(in: reader.file, events: events)
  }

  private static func tag(_ text: LiquidTagText, _ reader: inout TagReader) -> TemplateTag {
    let name = text.nameText(in: reader.bytes)
    guard let tag = LiquidTag.named(name) else {
      reader.liquid.reportUnknownTag(name, at: text.name, &reader.diagnostics, reader.file)
      return text.tag(in: reader.file, events: [])
    }
    guard case .region(let read) = tag.reading else {
      return text.tag(in: reader.file, events: tag.events(text, &reader))
    }
    do throws(LiquidFault) {
      var whole = text
      let events = try read(&whole, &reader)
      return whole.tag(in: reader.file, events: events)
    } catch {
      error.report(to: &reader)
      return text.tag(in: reader.file, events: [])
    }
  }
}
