import Diagnostics
import Linting
import Production
import Project
import RecipientData

/// A lint of several templates, each with the settings of the project it lies in.
struct LintRun {
  private let project: Project
  private let paths: [String]

  init(paths words: [String]) throws {
    project = Project.load(near: words.first ?? ".")
    paths = try Find.templates(words, project: project)
    if paths.isEmpty {
      throw Problem("nothing to lint", hint: "templates are *.mjml files in templates/")
    }
  }

  /// What is wrong in galley.yml, then in each template.
  func report() throws -> Report {
    let check = TemplateCheck(project: project, now: TimeOption.current)
    var report = Report()
    let settings = check.projectDiagnostics
    if !settings.isEmpty {
      report.add(path: "galley.yml", sources: project.sources, diagnostics: settings)
    }
    for path in paths {
      let template = try Template(path: path, project: project)
      report.add(
        path: path, sources: template.sources,
        diagnostics: check.diagnostics(of: template))
    }
    return report
  }

  static func baseline(at path: String) throws -> Baseline {
    let bytes: [UInt8]
    do {
      bytes = try RegularFile.read(path)
    } catch {
      throw FileProblem.unreadable(path: path, reason: error.description)
    }
    do {
      return try Baseline(reading: bytes)
    } catch {
      throw Problem("\(path): not a baseline: \(error.reason)")
    }
  }

  /// `3 templates: 1 error, 2 warnings`.
  static func summary(of report: Report) -> String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = report.count(severity)
      return count == 0 ? nil : counted(count, severity.name)
    }
    let templates = report.sections.count { $0.path != "galley.yml" }
    let found = counts.isEmpty ? "nothing found" : counts.joined(separator: ", ")
    return "\(counted(templates, "template")): \(found)\n"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
