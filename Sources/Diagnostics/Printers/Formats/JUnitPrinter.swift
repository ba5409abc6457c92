extension Printer {
  /// JUnit's XML, which most CI systems show as test results: a suite per checked file, a case per finding. Errors and
  /// warnings are failures, notes are not; a file without findings is one passed case.
  package static let junit = Printer("junit", summary: "test results for CI systems") { report, _ in
    let failures = report.count(.error) + report.count(.warning)
    let cases = report.sections.reduce(0) { $0 + max(1, $1.diagnostics.count) }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text +=
      "<testsuites name=\"galley\" tests=\"\(cases)\" failures=\"\(failures)\" errors=\"0\">\n"
    for section in report.sections { text += suite(section) }
    return text + "</testsuites>\n"
  }

  private static func suite(_ section: Report.Section) -> String {
    let failures = section.diagnostics.count { $0.severity > .note }
    let count = max(1, section.diagnostics.count)
    var text = "  <testsuite name=\"\(escaped(section.path))\" tests=\"\(count)\""
    text += " failures=\"\(failures)\" errors=\"0\">\n"
    if section.diagnostics.isEmpty {
      text += "    <testcase classname=\"\(escaped(section.path))\" name=\"no findings\"/>\n"
    }
    for diagnostic in section.diagnostics {
      text += testCase(
        Finding(diagnostic: diagnostic, sources: section.sources, section: section.path))
    }
    return text + "  </testsuite>\n"
  }

  private static func testCase(_ finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    let place = finding.place(of: diagnostic.range)
    let name = "\(diagnostic.code.name) at \(place)"
    let hint = diagnostic.hint.map { "\nhint: \($0)" } ?? ""
    let detail = "\(place): \(diagnostic.severity.name): \(diagnostic.message)\(hint)"
    let head = "    <testcase classname=\"\(escaped(finding.path))\" name=\"\(escaped(name))\">\n"
    let body: String
    if diagnostic.severity == .note {
      body = "      <system-out>\(escaped(detail))</system-out>\n"
    } else {
      body =
        "      <failure type=\"\(diagnostic.severity.name)\""
        + " message=\"\(escaped(diagnostic.message))\">\(escaped(detail))</failure>\n"
    }
    return head + body + "    </testcase>\n"
  }

  /// XML 1.0 allows no control characters but tab and line ends, not even as references.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
