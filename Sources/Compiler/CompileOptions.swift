package import Expressions
package import TemplateLanguages

/// What galley.yml and the command line say about compiling.
package struct CompileOptions: Sendable {
  /// Names of the languages that are recognised.
  package var languages = everyLanguage
  package var language = LanguageOptions()
  package var escaping: Escaping = .contextual
  /// Declared fields with the fallback that a blank value prints.
  package var fallbacks: [String: Value] = [:]
  /// Names for which some segment declares a fallback.
  package var segmentFallbacks: Set<String> = []
  /// Names of declared fields; with any declared, lint knows unknown ones.
  package var fields: [String] = []
  package var validation = ValidationLevel.soft
  package var keepComments = true
  package var format = PageFormat.plain

  static let everyLanguage = Language.all.map(\.name)

  package enum Escaping: String, Sendable {
    case contextual
    /// The templates escape by themselves.
    case off
  }

  package init() {}
}
