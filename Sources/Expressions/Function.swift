/// A filter, an operator or a function of one of the languages: facts as data, and one closure.
///
/// Each is a `static let` in an extension of its namespace's table, one file per function or tight family, and listed
/// in that namespace's `…+All.swift`. The same value serves parsing, arity checks, evaluation and documentation.
///
/// Immutable and shared: expressions hold their function, and are copied often.
package final class Function: Sendable {
  package typealias Body =
    @Sendable (Arguments, inout Evaluation) throws(EvaluationError) -> Value

  /// As written in its language: `upcase`, `ProperCase`; operators have the name of their sign (`==`).
  package let name: String
  /// `liquid`, `ampscript`, `mergetags` or `galley`.
  package let namespace: String
  package let parameters: [Parameter]
  /// Whether further arguments may follow the listed ones.
  package let isVariadic: Bool
  /// Whether a parameter is given by its name.
  package let hasKeywords: Bool
  package let effect: Effect
  /// One or two sentences for the reference page.
  package let summary: String
  /// Template text and what it prints.
  package let examples: [Example]
  /// Where the rule comes from.
  package let source: String
  /// The platforms that have it; empty if every one does.
  package let platforms: [LiquidPlatform]
  /// What an output between tags that ends with it prints.
  package let prints: Printing
  package let body: Body
  /// How many positional arguments a call must have at least.
  package let minimumCount: Int
  /// How many positional arguments a call may have; `Int.max` for a variadic function.
  package let maximumCount: Int

  package init(
    _ name: String, in namespace: String, _ parameters: [Parameter] = [], variadic: Bool = false,
    effect: Effect = .none, summary: String, examples: [Example] = [], source: String = "",
    platforms: [LiquidPlatform] = [], prints: Printing = .value, body: @escaping Body
  ) {
    self.name = name
    self.namespace = namespace
    self.parameters = parameters
    self.isVariadic = variadic
    self.effect = effect
    self.summary = summary
    self.examples = examples
    self.source = source
    self.platforms = platforms
    self.prints = prints
    self.body = body
    let positional = parameters.filter { !$0.isKeyword }
    hasKeywords = positional.count < parameters.count
    minimumCount = positional.count(where: \.isRequired)
    maximumCount = variadic ? .max : positional.count
  }

  package enum Printing: Sendable {
    /// What it gives.
    case value
    /// Its input's text, escaped for HTML: need not be built to be printed.
    case inputEscaped
  }

  /// What evaluating it may touch besides its arguments.
  package enum Effect: Sendable {
    /// Same arguments, same value: may be folded when compiling.
    case none
    /// Reads `now`, the seed, the culture, data extensions.
    case reads
    /// Writes (a data extension overlay, a counter): never folded, never evaluated twice.
    case writes
  }

  package struct Parameter: Sendable {
    package let name: String
    package let isRequired: Bool
    /// Given as `name: value` (Liquid); positional otherwise. A keyword parameter that is absent is `undefined`.
    package let isKeyword: Bool

    package init(_ name: String, required: Bool = true, keyword: Bool = false) {
      self.name = name
      self.isRequired = required
      self.isKeyword = keyword
    }
  }

  package struct Example: Sendable {
    package let template: String
    package let output: String

    package init(_ template: String, _ output: String) {
      self.template = template
      self.output = output
    }
  }
}
