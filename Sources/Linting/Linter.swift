package import Diagnostics

/// Runs the rules over one template.
package enum Linter {
  /// The findings of all rules that are on, without those in ignored files.
  /// `projectPath` gives a path relative to the project, which is what the patterns of ignored files mean.
  package static func check(
    _ context: LintContext, settings: RuleSettings,
    projectPath: (String) -> String = { $0 }
  ) -> [Diagnostic] {
    let ignored = settings.ignore.map(Glob.init)
    return Rule.all.flatMap { rule -> [Diagnostic] in
      let setting = settings.rules[rule.name] ?? RuleSettings.Setting()
      guard !setting.isOff else { return [] }
      var findings = Rule.Findings(rule: rule, setting: setting)
      rule.check(context, &findings)
      return findings.diagnostics
    }.filter { diagnostic in
      let path = diagnostic.range.map { context.sources[$0.file].path } ?? context.path
      return !ignored.contains { $0.matches(projectPath(path)) }
    }
  }
}
