extension Printer {
  /// For people: message, source line with carets, notes, hint.
  package static let text = Printer("text", summary: "for people, with the source line") {
    report, options in
    var writer = TextWriter(options: options)
    let findings = report.findings
    for finding in findings.prefix(options.limit) { writer.write(finding) }
    if findings.count > options.limit {
      writer.line("… and \(findings.count - options.limit) more")
    }
    return writer.text
  }
}

/// Collects the lines of the text format.
private struct TextWriter {
  let options: PrinterOptions
  private(set) var text = ""

  init(options: PrinterOptions) { self.options = options }

  mutating func write(_ finding: Finding) {
    let diagnostic = finding.diagnostic
    let severity = styled(diagnostic.severity.name + ":", style(of: diagnostic.severity))
    let code = styled("[\(diagnostic.code.name)]", .faint)
    head(finding.place(of: diagnostic.range), "\(severity) \(shown(diagnostic.message)) \(code)")
    if let range = diagnostic.range {
      excerpt(finding.sources[range.file], range, style(of: diagnostic.severity))
    }
    for inclusion in finding.inclusions {
      line("      included from \(shown(finding.place(of: inclusion)))")
    }
    for note in diagnostic.notes {
      head(
        finding.place(of: note.range), "\(styled("note:", .cyan)) \(shown(note.message))")
      excerpt(finding.sources[note.range.file], note.range, .cyan)
    }
    if let hint = diagnostic.hint { line("      \(styled("hint:", .green)) \(shown(hint))") }
  }

  mutating func line(_ content: String) { text += content + "\n" }

  private mutating func head(_ place: String, _ content: String) {
    line("\(styled(shown(place) + ":", .bold)) \(content)")
  }

  private mutating func excerpt(_ file: SourceFile, _ range: SourceRange, _ style: Style) {
    let excerpt = SourceExcerpt(file: file, range: range, width: max(20, options.width - 8))
    let number = String(excerpt.number)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    line("\(styled(gutter + " |", .faint)) \(excerpt.line)")
    let blank = String(repeating: " ", count: gutter.count)
    line("\(styled(blank + " |", .faint)) \(styled(excerpt.carets, style))")
  }

  private func shown(_ content: String) -> String { VisibleText.shown(content) }

  /// Terminal attributes (ECMA-48, select graphic rendition).
  private enum Style: String {
    case bold = "1"
    case faint = "2"
    case red = "1;31"
    case green = "32"
    case yellow = "1;33"
    case cyan = "36"
  }

  private func style(of severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func styled(_ content: String, _ style: Style) -> String {
    options.color ? "\u{1B}[\(style.rawValue)m\(content)\u{1B}[0m" : content
  }
}
