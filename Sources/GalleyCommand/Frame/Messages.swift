import Diagnostics
import Production
import Project

/// Shows diagnostics on standard error as they come, and remembers whether the run may go on.
struct Messages {
  private(set) var report = Report()
  private(set) var hasErrors = false
  private var projects: Set<String> = []

  /// What is wrong in a project's galley.yml; each project once.
  mutating func add(_ project: Project) {
    guard projects.insert(project.root).inserted, !project.diagnostics.isEmpty else { return }
    add(path: "galley.yml", sources: project.sources, project.diagnostics.all)
  }

  mutating func add(path: String, sources: SourceMap, _ diagnostics: [Diagnostic]) {
    add(Report(path: path, sources: sources, diagnostics: diagnostics))
  }

  /// The errors of a template; its warnings are shown elsewhere.
  mutating func addErrors(of template: Template) {
    let errors = template.diagnostics.filter { $0.severity == .error }
    add(
      Report(
        path: template.path, sources: template.sources, diagnostics: errors))
  }

  mutating func add(_ report: Report) {
    Console.say(Printer.text.print(report, Console.printerOptions))
    hasErrors = hasErrors || report.reaches(.error)
  }

  /// Ends the run if an error was shown.
  func finish() throws {
    if hasErrors { throw Ending.found }
  }
}
