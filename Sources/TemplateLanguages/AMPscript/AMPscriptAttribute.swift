import Diagnostics
import Expressions

/// A name of the recipient's data, or one that the platform gives itself.
enum AMPscriptAttribute {
  /// The value of an attribute; nothing if there is none.
  static func expression(
    _ name: String, _ range: SourceRange, _ reader: inout TagReader
  ) -> Expression {
    let operands = operands(name, range, &reader)
    return operands.count == 1 ? operands[0] : .choose(.firstDefined, operands)
  }

  /// The value of `%%name%%`; where there is none, `text` stays.
  static func printed(
    _ name: String, orElse text: String, _ range: SourceRange, _ reader: inout TagReader
  ) -> Expression {
    let operands = operands(name, range, &reader) + [.literal(.string(text))]
    return .call(AMPscriptFunctions.print, [.choose(.firstDefined, operands)], range)
  }

  private static func operands(
    _ name: String, _ range: SourceRange, _ reader: inout TagReader
  ) -> [Expression] {
    let name = name.trimmingBlanks
    var operands = [Expression.field(reader.symbols.field(name, ignoresCase: true))]
    if AMPscriptSystemString.named(name) != nil {
      operands.append(
        .call(AMPscriptFunctions.systemString, [.literal(.string(name.lowercased()))], range))
    }
    return operands
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmingBlanks: String {
    let inner = utf8.drop(while: \.isASCIIWhitespace)
    guard let last = inner.lastIndex(where: { !$0.isASCIIWhitespace }) else { return "" }
    return String(Substring(inner[...last]))
  }
}
