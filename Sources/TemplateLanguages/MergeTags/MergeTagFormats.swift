import Diagnostics
import Expressions

extension MergeTag {
  static let upper = format("UPPER", "A field in capitals.", "NEW YORK", MergeTagFunctions.upper)
  static let lower = format(
    "LOWER", "A field in small letters.", "new york", MergeTagFunctions.lower)
  static let title = format(
    "TITLE", "A field with a capital on each word.", "New York", MergeTagFunctions.title)
  static let url = format(
    "URL", "A field encoded for an address.", "new%20YORK", MergeTagFunctions.url)

  static let html = MergeTag(
    "HTML", summary: "A field whose HTML is not escaped.", .init("*|HTML:NOTE|*", "<b>bold</b>")
  ) { call, reader in
    guard let name = fieldName(call, &reader) else { return MergeTags.text(call) }
    return [.output(MergeTagField.printed(name, call, &reader).mergeTagPrinted(call.range), .raw)]
  }

  private static func format(
    _ name: String, _ summary: String, _ output: String, _ function: Function
  ) -> MergeTag {
    MergeTag(name, summary: summary, .init("*|\(name):CITY|*", output)) { call, reader in
      guard let name = fieldName(call, &reader) else { return MergeTags.text(call) }
      let value = MergeTagField.printed(name, call, &reader)
      guard case .choose(.firstDefined, var operands) = value,
        case .literal = operands[operands.count - 1]
      else { return [.output(.call(function, [value], call.range), .escaped)] }
      // The text of an unknown tag stays as it is written: the format is not for it.
      let text = operands.removeLast()
      let known = operands.count == 1 ? operands[0] : Expression.choose(.firstDefined, operands)
      let isKnown = Expression.call(MergeTagFunctions.isDefined, [known], call.range)
      let formatted = Expression.call(function, [known], call.range)
      return [.output(.choose(.conditional, [isKnown, formatted, text]), .escaped)]
    }
  }

  private static func fieldName(_ call: MergeTagCall, _ reader: inout TagReader) -> String? {
    let name = call.argument.trimmingBlanks
    if MergeTagField.isName(name) || MergeTagSystem.names.contains(name) { return name }
    reader.diagnostics.report(
      .mergeTagUnknown, "expected the name of a field, found `\(name)`", at: call.range,
      hint: "names are capitals, digits and `_`")
    return nil
  }
}

extension Expression {
  /// As a merge tag prints it.
  func mergeTagPrinted(_ range: SourceRange) -> Expression {
    .call(MergeTagFunctions.print, [self], range)
  }
}
