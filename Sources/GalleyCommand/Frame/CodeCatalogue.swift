import Compiler
import Components
import Diagnostics
import Linting
import Markup
import Production
import Project
import TemplateLanguages

/// Every diagnostic code of every room.
enum CodeCatalogue {
  private static let rooms: [[DiagnosticCode]] = [
    MarkupCodes.all, DiagnosticCode.liquidCodes, DiagnosticCode.ampscript,
    DiagnosticCode.mergeTags, DiagnosticCode.mandrillCodes, DiagnosticCode.compilerCodes,
    DiagnosticCode.componentCodes, DiagnosticCode.contextCodes, StylingCodes.all,
    LintCodes.all,
    DiagnosticCode.projectCodes, DiagnosticCode.productionCodes,
  ]

  /// By name; codes that two rooms share stand here once.
  static let codes: [DiagnosticCode] = {
    var seen: Set<String> = []
    return rooms.joined()
      .filter { seen.insert($0.name).inserted }
      .sorted { $0.name < $1.name }
  }()

  static func code(named name: String) -> DiagnosticCode? { codes.first { $0.name == name } }

  static func nearestName(to name: String) -> String? {
    NearestName.of(name, in: codes.map(\.name))
  }

  /// Name, severity and summary, a line each.
  static func list() -> String {
    let width = codes.map(\.name.count).max() ?? 0
    return codes.map { code in
      let name = code.name + String(repeating: " ", count: width - code.name.count)
      let severity = code.severity.name
      let gap = String(repeating: " ", count: max(0, 8 - severity.count))
      return "\(name)  \(severity)\(gap)\(code.summary)\n"
    }.joined()
  }

  /// What the code means, why it matters, and the example.
  static func explanation(of code: DiagnosticCode) -> String {
    var text = "\(code.name) (\(code.severity.name)): \(code.summary)\n\n\(code.explanation)\n"
    if !code.wrong.isEmpty { text += "\nWrong:\n\n\(indented(code.wrong))\n" }
    if !code.right.isEmpty { text += "\nRight:\n\n\(indented(code.right))\n" }
    return text
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "    " + $0 }.joined(separator: "\n")
  }
}
