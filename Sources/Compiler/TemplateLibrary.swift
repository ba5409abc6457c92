/// The outside world of a compilation: gives the files that templates name. The compiler itself reads nothing.
package struct TemplateLibrary: Sendable {
  /// What a template asks for.
  package enum Request: Sendable {
    /// `<mj-include path="…">`, relative to the including file.
    case include(path: String, from: String)
    /// `<mj-module name="…">`
    case module(name: String)
    /// Liquid `render` and `include`.
    case partial(name: String)
  }

  /// Why a file cannot be given.
  package enum Refusal: Error, Sendable {
    case absent
    /// The path leaves the project directory and the include paths.
    case outside
    case unreadable(String)
  }

  package let file: @Sendable (Request) -> Result<(path: String, bytes: [UInt8]), Refusal>
  /// Names for hints, by kind of request (`module`, `partial`).
  package let names: @Sendable (String) -> [String]

  package init(
    file:
      @escaping @Sendable (Request) -> Result<(path: String, bytes: [UInt8]), Refusal>,
    names: @escaping @Sendable (String) -> [String] = { _ in [] }
  ) {
    self.file = file
    self.names = names
  }

  /// Holds nothing.
  package static let empty = TemplateLibrary(file: { _ in .failure(.absent) })
}
