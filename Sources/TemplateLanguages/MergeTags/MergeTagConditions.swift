import Diagnostics
import Expressions

extension MergeTag {
  static let `if` = MergeTag(
    "IF", summary: "Shows what follows if a field has a value or a comparison holds.",
    .init("*|IF:FNAME=Ada|*Hi Ada*|END:IF|*", "Hi Ada")
  ) { call, reader in
    [.open(.branch(MergeTagTest.expression(call, &reader)), word: "IF", closer: "END:IF")]
  }

  static let ifNot = MergeTag(
    "IFNOT", summary: "Shows what follows if a field has no value.",
    .init("*|IFNOT:LNAME|*Hi*|END:IF|*", "Hi")
  ) { call, reader in
    let value = MergeTagField.tested(call.argument.trimmingBlanks, call.range, &reader)
    let test = Expression.call(MergeTagFunctions.lacksValue, [value], call.range)
    return [.open(.branch(test), word: "IFNOT", closer: "END:IF")]
  }

  static let elseIf = MergeTag(
    "ELSEIF", summary: "A further test; only the first that holds is shown.",
    .init("*|IF:LNAME|*a*|ELSEIF:FNAME|*b*|END:IF|*", "b")
  ) { call, reader in
    [.arm(MergeTagTest.expression(call, &reader), word: "ELSEIF")]
  }

  static let `else` = MergeTag(
    "ELSE:", argument: .none, summary: "Shows what follows if no test before it held.",
    .init("*|IF:LNAME|*a*|ELSE:|*b*|END:IF|*", "b")
  ) { _, _ in [.arm(nil, word: "ELSE")] }

  static let endIf = MergeTag(
    "END:IF", argument: .none, summary: "Closes IF and IFNOT.",
    .init("*|IF:FNAME|*a*|END:IF|*", "a")
  ) { _, _ in [.close(word: "END:IF")] }

  static let interested = MergeTag(
    "INTERESTED", summary: "Shows what follows to the members of a group: category:name[,name].",
    .init("*|INTERESTED:Interests:Books,Games|*Read*|END:INTERESTED|*", "Read")
  ) { call, reader in
    let parts = call.argument.split(separator: ":", maxSplits: 1).map { String($0).trimmingBlanks }
    guard parts.count == 2, !parts[1].isEmpty else {
      reader.diagnostics.report(
        .mergeTagSyntax, "expected a category and a group, found `\(call.argument)`",
        at: call.range, hint: "write `*|INTERESTED:Category:Group|*`")
      return [.open(.branch(MergeTagCall.never), word: "INTERESTED", closer: "END:INTERESTED")]
    }
    let groups = Expression.field(reader.symbols.field("groups", ignoresCase: true))
    let test = Expression.call(
      MergeTagFunctions.interested,
      [groups, .literal(.string(parts[0])), .literal(.string(parts[1]))], call.range)
    return [.open(.branch(test), word: "INTERESTED", closer: "END:INTERESTED")]
  }

  static let endInterested = MergeTag(
    "END:INTERESTED", argument: .none, summary: "Closes INTERESTED.",
    .init("*|INTERESTED:Interests:Games|*Play*|END:INTERESTED|*", "")
  ) { _, _ in [.close(word: "END:INTERESTED")] }
}

/// What stands behind `IF:`: a field, and perhaps a comparison with bare text.
enum MergeTagTest {
  static func expression(_ call: MergeTagCall, _ reader: inout TagReader) -> Expression {
    let bytes = Array(call.argument.utf8)
    let end = bytes.firstIndex { $0 == 0x3D || $0 == 0x21 || $0 == 0x3C || $0 == 0x3E }
    let name = String(decoding: bytes[..<(end ?? bytes.count)], as: UTF8.self).trimmingBlanks
    guard MergeTagField.isName(name) || MergeTagSystem.names.contains(name) else {
      reader.diagnostics.report(
        .mergeTagSyntax, "expected the name of a field, found `\(name)`", at: call.range,
        hint: "names are capitals, digits and `_`, as in `*|IF:FNAME|*`")
      return MergeTagCall.never
    }
    if name == "GROUPING" { MergeTagLore.reportGrouping(call.range, &reader) }
    let value = MergeTagField.tested(name, call.range, &reader)
    guard let end else { return .call(MergeTagFunctions.hasValue, [value], call.range) }
    return comparison(value, Array(bytes[end...]), call, &reader)
  }

  private static func comparison(
    _ value: Expression, _ bytes: [UInt8], _ call: MergeTagCall, _ reader: inout TagReader
  ) -> Expression {
    let isTwo = bytes.count > 1 && bytes[1] == 0x3D && bytes[0] != 0x3D
    let sign = String(decoding: bytes.prefix(isTwo ? 2 : 1), as: UTF8.self)
    let text = String(decoding: bytes.dropFirst(isTwo ? 2 : 1), as: UTF8.self).trimmingBlanks
    guard let function = signs[sign] else {
      reader.diagnostics.report(
        .mergeTagSyntax, "expected `=`, `!=`, `<`, `>`, `<=` or `>=`, found `\(sign)`",
        at: call.range)
      return MergeTagCall.never
    }
    if text.hasPrefix("=") {
      reader.diagnostics.report(
        .mergeTagSyntax, "expected one `=`, found `==`", at: call.range,
        hint: "merge tags compare with a single `=`")
      return MergeTagCall.never
    }
    if text.isEmpty {
      reader.diagnostics.report(
        .mergeTagSyntax, "expected a value behind `\(sign)`, found nothing", at: call.range,
        hint: "to test whether a field has a value, leave the sign out")
      return MergeTagCall.never
    }
    return .call(function, [value, .literal(.string(text))], call.range)
  }

  private static let signs = [
    "=": MergeTagFunctions.equal, "!=": MergeTagFunctions.unequal, "<": MergeTagFunctions.less,
    "<=": MergeTagFunctions.atMost, ">": MergeTagFunctions.greater,
    ">=": MergeTagFunctions.atLeast,
  ]
}
