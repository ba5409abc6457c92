package import Expressions
package import TemplateLanguages

/// What galley.yml and the command line say about compiling.
package struct CompileOptions: Sendable {
  /// Names of the languages that are recognised.
  package var languages = defaultLanguages
  package var language = LanguageOptions()
  package var escaping: Escaping = .contextual
  /// Declared fields with the fallback that a blank value prints.
  package var fallbacks: [String: Value] = [:]
  /// Names for which some segment declares a fallback.
  package var segmentFallbacks: Set<String> = []
  /// Names of declared fields; with any declared, lint knows unknown ones.
  package var fields: [String] = []
  package var missingPartial = MissingPartial.refused
  package var validation = ValidationLevel.soft
  package var keepComments = true
  package var format = PageFormat.plain
  /// The page is printed with its tags in it, as written: nothing may be moved.
  var leavesTags = false

  /// The languages of a project that names none.
  static let defaultLanguages = ["liquid", "ampscript", "mergetags"]

  package enum Escaping: String, Sendable {
    case contextual
    /// The templates escape by themselves.
    case off
  }

  /// What a call of a partial does that is not there, or that is nested too deeply.
  package enum MissingPartial: Sendable {
    /// It is an error; a name that comes from data fails the message.
    case refused
    /// It prints an error, as the reference does.
    case printed

    var consequence: EvaluationError.Consequence { self == .refused ? .refused : .printed }
  }

  package init() {}
}
