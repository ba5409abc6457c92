package import Expressions

/// Makes parts of text that is a template itself and known only while a message is made. The compiler provides it, since
/// rendering knows no language.
package struct ContentSource: Sendable {
  /// The part that a text stands for. Its names are those of the symbols, to which it may add variables and loops; fields
  /// have no slot unless the program has it.
  package let part:
    @Sendable (String, ContentKind, inout Symbols) throws(SpecialisationError) -> ProgramPart

  package init(
    part:
      @escaping @Sendable (String, ContentKind, inout Symbols) throws(SpecialisationError)
      -> ProgramPart
  ) { self.part = part }

  /// For programs that evaluate no text.
  package static let none = ContentSource { (_, _, _) throws(SpecialisationError) in
    throw SpecialisationError("text is not evaluated here")
  }
}
