extension Printer {
  /// Workflow commands of GitHub Actions: each finding becomes an annotation of the changed lines.
  package static let github = Printer("github", summary: "annotations for GitHub Actions") {
    report, _ in
    report.findings.map(annotation).joined()
  }

  private static func annotation(_ finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    var properties = ["file=\(property(finding.path))"]
    if let (start, end) = finding.span {
      properties += ["line=\(start.line)", "endLine=\(end.line)", "col=\(start.column)"]
      // GitHub refuses an end column unless both ends are on one line; it counts the last column as part of it.
      if start.line == end.line {
        properties.append("endColumn=\(max(start.column, end.column - 1))")
      }
    }
    properties.append("title=\(property(diagnostic.code.name))")
    let hint = diagnostic.hint.map { "\nhint: \($0)" } ?? ""
    let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.name
    return "::\(command) \(properties.joined(separator: ","))::\(data(diagnostic.message + hint))\n"
  }

  private static func data(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func property(_ text: String) -> String {
    data(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
