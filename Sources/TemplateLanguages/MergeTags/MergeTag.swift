import Diagnostics
package import Expressions

/// A kind of merge tag: its name, facts as data, and one closure that makes events of it. Listed in `MergeTag+All.swift`.
package struct MergeTag: Sendable {
  /// What stands before the first colon (`IF`), or the whole tag (`END:IF`).
  package let name: String
  /// Whether something must, may or must not follow.
  package let argument: Argument
  /// One sentence for the reference page.
  package let summary: String
  /// Template text and what it prints.
  package let example: Function.Example
  let parse: @Sendable (MergeTagCall, inout TagReader) -> [TagEvent]

  package enum Argument: Sendable {
    /// Behind the colon, or directly behind a name that ends with a letter that belongs to it (`LIST:RECENT5`).
    case required, suffix
    case none
  }

  init(
    _ name: String, argument: Argument = .required, summary: String, _ example: Function.Example,
    parse: @escaping @Sendable (MergeTagCall, inout TagReader) -> [TagEvent]
  ) {
    self.name = name
    self.argument = argument
    self.summary = summary
    self.example = example
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
