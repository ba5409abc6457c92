import Diagnostics
import Expressions

/// A field of the audience, or a system tag, by its merge tag name.
enum MergeTagField {
  /// Capitals, digits and `_`.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(\.isMergeTagNamePart)
  }

  /// The value for a test: nothing where there is none.
  static func tested(
    _ name: String, _ range: SourceRange, _ reader: inout TagReader
  ) -> Expression {
    let operands = operands(name, range, onlyGiven: name != "LIST", &reader)
    return operands.count == 1 ? operands[0] : .choose(.firstDefined, operands)
  }

  /// The value for printing. A tag that nothing knows stays as it is written, unless the project declares it.
  static func printed(
    _ name: String, _ call: MergeTagCall, _ reader: inout TagReader
  ) -> Expression {
    var operands = operands(name, call.range, onlyGiven: false, &reader)
    if !MergeTagSystem.names.contains(name), reader.options.mergeTags[name] == nil {
      operands.append(.literal(.string(call.text)))
    }
    return operands.count == 1 ? operands[0] : .choose(.firstDefined, operands)
  }

  private static func operands(
    _ name: String, _ range: SourceRange, onlyGiven: Bool, _ reader: inout TagReader
  ) -> [Expression] {
    var operands: [Expression] = []
    if isName(name) {
      let field = reader.options.mergeTags[name] ?? name
      operands.append(.field(reader.symbols.field(field, ignoresCase: true)))
    }
    if MergeTagSystem.names.contains(name) || operands.isEmpty {
      operands.append(
        .call(
          MergeTagFunctions.system, [.literal(.string(name)), .literal(.bool(onlyGiven))], range))
    }
    return operands
  }
}

extension UInt8 {
  /// A capital, a digit or `_`.
  var isMergeTagNamePart: Bool {
    (0x41...0x5A).contains(self) || (0x30...0x39).contains(self) || self == 0x5F
  }
}
