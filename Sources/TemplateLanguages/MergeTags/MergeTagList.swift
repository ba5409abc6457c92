import Diagnostics
import Expressions

/// What the tags that repeat have in common: feeds, carts, recommendations.
enum MergeTagList {
  /// The items of the feed that is open.
  static func items(_ reader: inout TagReader) -> VariableID {
    reader.symbols.variable("list items", in: "mergetags")
  }

  /// The item of the running turn.
  static func item(_ reader: inout TagReader) -> VariableID {
    reader.symbols.variable("list item", in: "mergetags")
  }

  static func loop(
    over items: Expression, _ call: MergeTagCall, word: String, _ reader: inout TagReader
  ) -> TagEvent {
    let header = LoopHeader(
      id: reader.symbols.loop(), variable: item(&reader),
      kind: .each(
        limited(items, call), limit: nil, offset: .none, reversed: false, columns: nil), name: word)
    return .open(.loop(header), word: word, closer: "END:" + word)
  }

  /// The first items, as many as `[$count=3]` or `[$total=3]` says.
  static func limited(_ items: Expression, _ call: MergeTagCall) -> Expression {
    let count = option("$count=", in: call.argument) ?? option("$total=", in: call.argument)
    return .call(
      MergeTagFunctions.limited, [items, .literal(count.map { .integer($0) } ?? .null)], call.range)
  }

  /// The number behind `name` in `[$count=3,$content=titles]`.
  private static func option(_ name: String, in text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstOffset(of: Array(name.utf8), from: 0) else { return nil }
    let digits = bytes[(start + name.utf8.count)...].prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// `TITLE`, `DATE:F j`; parts that are HTML are printed as they are.
  static func part(_ call: MergeTagCall, _ reader: inout TagReader) -> [TagEvent] {
    let parts = call.argument.split(separator: ":", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    let value = member(name, of: .variable(item(&reader)), call)
    if name == "DATE", parts.count == 2 {
      let formatted = Expression.call(
        MergeTagFunctions.longDate, [value, .literal(.string(parts[1]))], call.range)
      return [.output(formatted.mergeTagPrinted(call.range), .escaped)]
    }
    let isHTML = ["CONTENT", "CONTENT_FULL", "ENCLOSURE", "IMAGE"].contains(name)
    return [.output(value.mergeTagPrinted(call.range), isHTML ? .raw : .escaped)]
  }

  /// A member by the name of a tag, whose letter case the data need not have.
  static func member(_ name: String, of object: Expression, _ call: MergeTagCall) -> Expression {
    .call(MergeTagFunctions.part, [object, .literal(.string(name))], call.range)
  }
}
