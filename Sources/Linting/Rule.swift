package import Diagnostics

/// A check of templates beyond syntax: facts as data, and one closure. Listed in `Rule+All.swift`.
package struct Rule: Sendable {
  /// Name, default severity and what `galley explain` prints.
  package let code: DiagnosticCode
  /// Numbers that galley.yml may set for this rule (`size-over-limit: { limit: 102400 }`), with their defaults.
  package let options: [String: Int]
  /// Reports what it finds in one template.
  package let check: @Sendable (LintContext, inout Findings) -> Void

  package init(
    _ code: DiagnosticCode, options: [String: Int] = [:],
    check: @escaping @Sendable (LintContext, inout Findings) -> Void
  ) {
    self.code = code
    self.options = options
    self.check = check
  }

  /// As in galley.yml.
  package var name: String { code.name }

  /// What a rule reports to: its code and its settings are known here.
  package struct Findings {
    private let rule: Rule
    private let setting: RuleSettings.Setting
    package private(set) var diagnostics: [Diagnostic] = []

    init(rule: Rule, setting: RuleSettings.Setting) {
      self.rule = rule
      self.setting = setting
    }

    /// The value of one of the rule's options.
    package func option(_ name: String) -> Int {
      setting.options[name] ?? rule.options[name] ?? 0
    }

    /// Reports one place; `message` as in `Diagnostic`.
    package mutating func report(
      _ message: String, at range: SourceRange?, hint: String? = nil,
      notes: [Diagnostic.Note] = []
    ) {
      var diagnostic = Diagnostic(rule.code, message, at: range, hint: hint, notes: notes)
      if let severity = setting.severity { diagnostic.severity = severity }
      diagnostics.append(diagnostic)
    }
  }
}
