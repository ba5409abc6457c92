import Diagnostics
import Expressions

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
    if let known = reader.liquidKnown(reader.bytes.trimmed(text.markup)) {
      reader.emit(.output(known.value, .escaped))
    } else {
      LiquidTag.output.read(text, &reader)
    }
    return text.tag(&reader)
  }

  private static func tag(_ text: LiquidTagText, _ reader: inout TagReader) -> TemplateTag {
    guard let tag = LiquidTag.named(text.name, in: reader.bytes) else {
      let name = text.nameText(in: reader.bytes)
      reader.liquid.reportUnknownTag(name, at: text.name, &reader.diagnostics, reader.file)
      return text.tag(&reader)
    }
    if case .region(let read) = tag.reading { return region(text, read, &reader) }
    tag.read(text, &reader)
    return text.tag(&reader)
  }

  private static func region(
    _ text: LiquidTagText, _ read: LiquidTag.Read, _ reader: inout TagReader
  ) -> TemplateTag {
    do throws(LiquidFault) {
      var whole = text
      try read(&whole, &reader)
      return whole.tag(&reader)
    } catch {
      error.report(to: &reader)
      return text.tag(&reader)
    }
  }
}
