import Diagnostics
import Expressions

/// A kind of merge tag: its name, facts as data, and one closure that makes events of it. Listed in `MergeTag+All.swift`.
package struct MergeTag: Sendable {
  /// What stands before the first colon (`IF`), or the whole tag (`END:IF`).
  package let name: String
  /// Whether something must, may or must not follow the colon.
  package let argument: Argument
  /// One sentence for the reference page.
  package let summary: String
  let parse: @Sendable (MergeTagCall, inout TagReader) -> [TagEvent]

  package enum Argument: Sendable { case required, none }

  init(
    _ name: String, argument: Argument = .required, summary: String,
    parse: @escaping @Sendable (MergeTagCall, inout TagReader) -> [TagEvent]
  ) {
    self.name = name
    self.argument = argument
    self.summary = summary
    self.parse = parse
  }
}

/// A merge tag as it stands in the source.
struct MergeTagCall {
  /// What stands behind the first colon, or behind the name that spans it; "" if nothing does.
  let argument: String
  /// With the delimiters.
  let text: String
  let range: SourceRange

  /// What a test on no field at all gives.
  static let never = Expression.literal(.bool(false))
}
