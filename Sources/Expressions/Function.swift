/// A filter, an operator or a function of one of the languages: facts as data, and one closure.
///
/// Each is a `static let` in an extension of its namespace's table, one file per function or tight family, and listed
/// in that namespace's `…+All.swift`. The same value serves parsing, arity checks, evaluation and documentation.
package struct Function: Sendable {
  package typealias Body =
    @Sendable (Arguments, inout Evaluation) throws(EvaluationError) -> Value

  /// An expression holds its function, and is copied often: the facts of one are shared.
  private let facts: Facts

  private final class Facts: Sendable {
    let name: String
    let namespace: String
    let parameters: [Parameter]
    let isVariadic: Bool
    let effect: Effect
    let summary: String
    let examples: [Example]
    let body: Body
    let minimumCount: Int
    let maximumCount: Int

    init(
      _ name: String, _ namespace: String, _ parameters: [Parameter], isVariadic: Bool,
      _ effect: Effect, _ summary: String, _ examples: [Example], _ body: @escaping Body
    ) {
      self.name = name
      self.namespace = namespace
      self.parameters = parameters
      self.isVariadic = isVariadic
      self.effect = effect
      self.summary = summary
      self.examples = examples
      self.body = body
      minimumCount = parameters.count { $0.isRequired && !$0.isKeyword }
      maximumCount = isVariadic ? .max : parameters.count { !$0.isKeyword }
    }
  }

  /// As written in its language: `upcase`, `ProperCase`; operators have the name of their sign (`==`).
  package var name: String { facts.name }
  /// `liquid`, `ampscript`, `mergetags` or `galley`.
  package var namespace: String { facts.namespace }
  package var parameters: [Parameter] { facts.parameters }
  /// Whether further arguments may follow the listed ones.
  package var isVariadic: Bool { facts.isVariadic }
  package var effect: Effect { facts.effect }
  /// One or two sentences for the reference page.
  package var summary: String { facts.summary }
  /// Template text and what it prints.
  package var examples: [Example] { facts.examples }
  package var body: Body { facts.body }
  /// Where the rule comes from.
  package var source: String
  /// The platforms that have it; empty if every one does.
  package var platforms: [LiquidPlatform] = []
  /// What an output between tags that ends with it prints.
  package var prints = Printing.value

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

  package init(
    _ name: String, in namespace: String, _ parameters: [Parameter] = [], variadic: Bool = false,
    effect: Effect = .none, summary: String, examples: [Example] = [], source: String = "",
    body: @escaping Body
  ) {
    facts = Facts(
      name, namespace, parameters, isVariadic: variadic, effect, summary, examples, body)
    self.source = source
  }

  /// How many positional arguments a call must have at least.
  package var minimumCount: Int { facts.minimumCount }

  /// How many positional arguments a call may have; `Int.max` for a variadic function.
  package var maximumCount: Int { facts.maximumCount }
}
