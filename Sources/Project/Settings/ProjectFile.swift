package import Compiler
package import Diagnostics
package import Expressions
package import RecipientData
package import TemplateLanguages

/// galley.yml, read and checked.
package struct ProjectFile: Sendable {
  package var languages = CompileOptions().languages
  package var escape = CompileOptions.Escaping.contextual
  /// How Liquid is read: `errors` (`strict2` by default), `strict_variables`, `strict_filters`, `platform`.
  package var liquid = LanguageOptions()
  /// What one message may take at most: `steps`, `output_bytes`, `assigned_bytes`, `depth`.
  package var limits = RenderLimits()
  /// Path of the store, relative to the project.
  package var store = "data/galley.sqlite"
  /// Fields, recommendations, segments, keys of data extensions.
  package var data = DataSettings()
  /// Merge tag → field.
  package var mergeTags: [String: String] = [:]
  package var goldens: [GoldenSettings] = []
  /// The instant that goldens and proofs take as now, so that they print the same every day.
  package var now: Timestamp?
  /// The zone in which Liquid and merge tags print times; UTC if none is named.
  package var timeZone = ZoneRules.utc
  package var lint = LintSettings()
  /// Pictures that a gallery shows from a directory of the project, relative to it, by the start of the address that they will have.
  package var proofImages: [String: String] = [:]
  /// Directories besides the project from which `mj-include` may read, relative to the project.
  package var includePaths: [String] = []
  /// System tags and personalisation strings (`LIST:COMPANY`) by upper-case name.
  package var systemValues: [String: String] = [:]
  /// What previews show for AMPscript functions that need the platform, by lower-case name.
  package var platformFunctions: [String: String] = [:]
  /// What addresses answer (`HTTPGet`), by address.
  package var responses: [String: ContentBlock] = [:]
  /// Path of a JSON file with members that every recipient has unless its own data say otherwise, relative to the project.
  package var sharedData: String?
  /// Content blocks of AMPscript by lower-case key.
  package var contentBlocks: [String: ContentBlock] = [:]

  package init() {}

  /// Where the text of a content block or of an answer stands.
  package enum ContentBlock: Sendable {
    case text(String)
    /// Path relative to the project.
    case file(String)
  }
}

/// The cases of one template: names of personas, or `segment:NAME`.
package struct GoldenSettings: Sendable {
  package let template: String
  package let cases: [String]
  /// The template's name in galley.yml.
  package let range: SourceRange
}

/// `lint:` of galley.yml. Which rules there are is known to the linter, not here.
package struct LintSettings: Sendable {
  package var rules: [Rule] = []
  /// Patterns of paths, relative to the project, that are not linted (`modules/legacy/**`).
  package var ignore: [String] = []

  package struct Rule: Sendable {
    package let name: String
    /// `nil`: the rule's own.
    package var severity: Severity?
    /// Whether the rule is switched off.
    package var isOff = false
    /// `limit: 102400`, by name.
    package var options: [String: Value] = [:]
    /// The rule's name in galley.yml.
    package let range: SourceRange
  }
}
