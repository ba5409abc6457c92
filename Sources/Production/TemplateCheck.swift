import Compiler
package import Diagnostics
import EmailIR
package import Expressions
import Linting
package import Project
import RecipientData
import Rendering

/// Lints templates with the settings of their project.
package struct TemplateCheck: Sendable {
  private let project: Project
  private let facts: ProjectFacts
  private let settings: RuleSettings
  private let now: Timestamp

  /// `now` is the instant for measuring the page of a recipient of whom nothing is known.
  package init(project: Project, now: Timestamp) {
    self.project = project
    self.now = now
    facts = ProjectFacts(project.file)
    settings = RuleSettings(project.file.lint)
  }

  /// What is wrong in galley.yml itself, rules and their options included.
  package var projectDiagnostics: [Diagnostic] {
    let ranges = Dictionary(
      project.file.lint.rules.map { ($0.name, $0.range) }, uniquingKeysWith: { first, _ in first })
    return project.diagnostics.all
      + settings.problems.map { problem in
        Diagnostic(
          .unknownLintRule, problem.message, at: ranges[problem.rule], hint: problem.hint)
      }
  }

  /// What compiling and lint say about a template.
  package func diagnostics(of template: Template) -> [Diagnostic] {
    let compilation = template.compilation
    guard let document = compilation.document else { return compilation.diagnostics.all }
    let context = LintContext(
      path: template.path, document: document, sources: compilation.sources, project: facts,
      pageBytes: template.isUsable ? pageBytes(of: template) : nil)
    return compilation.diagnostics.all
      + Linter.check(context, settings: settings) { project.relativePath(of: $0) }
  }

  /// The same as one line each, with their places.
  package func lines(of template: Template) -> [String] {
    let report = Report(
      path: template.path, sources: template.compilation.sources,
      diagnostics: diagnostics(of: template))
    return report.findings.map { finding in
      "\(finding.place(of: finding.diagnostic.range)): \(finding.diagnostic.message)"
    }
  }

  /// Bytes of the page of a recipient of whom nothing is known.
  private func pageBytes(of template: Template) -> Int? {
    let maker = MessageMaker(template, parts: [.html], environment: project.environment(now: now))
    let nobody = Addressee(id: "", data: ObjectValue([]))
    return (try? maker.make(nobody))?.byteCount
  }
}

extension ProjectFacts {
  fileprivate init(_ file: ProjectFile) {
    self.init()
    for field in file.data.fields {
      fields.insert(field.name)
      if field.type == .html { htmlFields.insert(field.name) }
      if case .undefined = field.fallback { continue }
      fieldsWithFallback.insert(field.name)
    }
    mergeTags = Set(file.mergeTags.keys)
    segments = file.data.segments.map(\.name)
    slots = file.data.recommendations.map(\.name)
  }
}

extension RuleSettings {
  fileprivate init(_ lint: LintSettings) {
    self.init()
    ignore = lint.ignore
    for rule in lint.rules {
      let options = rule.options.compactMapValues { value in
        if case .integer(let number) = value { number } else { nil }
      }
      rules[rule.name] = Setting(isOff: rule.isOff, severity: rule.severity, options: options)
    }
  }
}

extension DiagnosticCode {
  package static let unknownLintRule = DiagnosticCode(
    "unknown-lint-rule", .error, summary: "galley.yml sets up a lint rule that does not exist",
    explanation: "A misspelt rule would run with its defaults, and nobody would notice.",
    wrong: "lint: { rules: { image-without-alternative: error } }",
    right: "lint: { rules: { image-without-alt: error } }")
}
