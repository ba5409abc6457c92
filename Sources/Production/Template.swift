import Compiler
package import Diagnostics
import Expressions
package import Project
import RecipientData
import Rendering

/// A template file, compiled with the settings of the project that it lies in.
package struct Template: Sendable {
  /// As the user wrote it.
  package let path: String
  package let project: Project
  let compilation: Compilation

  /// Larger templates are refused.
  private static let sizeLimit = 16 << 20

  /// Reads and compiles.
  package init(path: String, project: Project) throws(FileProblem) {
    self.path = path
    self.project = project
    compilation = Compiler.compile(
      path: path, bytes: try Self.read(path), library: project.library,
      options: project.compileOptions)
  }

  /// The file's name without directories and ending: what galley.yml and the golden folder call it.
  package var name: String { Self.name(of: path) }

  package static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return String(file) }
    return String(file[..<dot])
  }

  /// The files that were read, for the ranges in diagnostics and failures.
  package var sources: SourceMap { compilation.sources }

  /// What compiling it found.
  package var diagnostics: [Diagnostic] { compilation.diagnostics.all }

  /// Whether it has a subject line.
  package var hasSubject: Bool { compilation.subject != nil }

  /// Whether pages can be made of it.
  package var isUsable: Bool { compilation.html != nil && !compilation.diagnostics.hasErrors }

  /// The names of data that its page and its subject read.
  var fields: [FieldName] {
    var fields = compilation.html?.fields ?? []
    for field in compilation.subject?.fields ?? [] where !fields.contains(field) {
      fields.append(field)
    }
    return fields
  }

  /// The bytes of a template file.
  static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    do {
      return try RegularFile.read(path, limit: sizeLimit)
    } catch {
      throw .unreadable(path: path, reason: error.description)
    }
  }
}

extension Template {
  /// What of a template's page waits for the recipient, as text; `nil` if there were errors.
  package static func layout(
    path: String, project: Project
  ) throws(FileProblem) -> (text: String?, diagnostics: DiagnosticSet, sources: SourceMap) {
    let result = Compiler.layout(
      path: path, bytes: try read(path), library: project.library, options: project.compileOptions)
    let text = result.report.map { LayoutText(report: $0, sources: result.sources).text }
    return (text, result.diagnostics, result.sources)
  }
}
