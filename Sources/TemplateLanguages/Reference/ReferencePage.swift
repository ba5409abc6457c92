package import Expressions

/// The reference of one language, made from the tables that parsing uses: what is not in a table is not in the language.
///
/// A page is a `static let` in a file of its own, listed in `ReferencePage+All.swift`; `galley reference NAME` prints it.
package struct ReferencePage: Sendable {
  /// As in `galley reference liquid`.
  package let name: String
  package let title: String
  /// One or two sentences.
  package let summary: String
  package let sections: [Section]

  /// A group of entries under one heading.
  package struct Section: Sendable {
    package let title: String
    package let summary: String
    package let entries: [Entry]

    package init(_ title: String, _ summary: String, _ entries: [Entry]) {
      self.title = title
      self.summary = summary
      self.entries = entries
    }
  }

  /// A tag, a filter, a function.
  package struct Entry: Sendable {
    package let name: String
    /// How it is written: `truncate: length, ellipsis`.
    package let signature: String
    package let summary: String
    package let examples: [Function.Example]
    /// Where the rule comes from; may be empty.
    package let source: String

    package init(
      name: String, signature: String, summary: String, examples: [Function.Example],
      source: String = ""
    ) {
      self.name = name
      self.signature = signature
      self.summary = summary
      self.examples = examples
      self.source = source
    }
  }

  package init(_ name: String, title: String, summary: String, sections: [Section]) {
    self.name = name
    self.title = title
    self.summary = summary
    self.sections = sections
  }

  /// The page of that name.
  package static func named(_ name: String) -> ReferencePage? { all.first { $0.name == name } }
}

extension ReferencePage.Entry {
  /// A function, written as `signature` says.
  package init(_ function: Function, signature: String) {
    self.init(
      name: function.name, signature: signature, summary: function.summary,
      examples: function.examples, source: function.source)
  }
}
