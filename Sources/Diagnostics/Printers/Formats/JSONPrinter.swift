extension Printer {
  /// For scripts and editors: every finding with places, notes and hint, and the counts.
  package static let json = Printer("json", summary: "for scripts and editors") { report, _ in
    let tree = JSONTree.object([
      ("diagnostics", .array(report.findings.map(member))),
      (
        "summary",
        .object([
          ("files", .integer(report.sections.count)),
          ("errors", .integer(report.count(.error))),
          ("warnings", .integer(report.count(.warning))),
          ("notes", .integer(report.count(.note))),
        ])
      ),
    ])
    return tree.text() + "\n"
  }

  private static func member(_ finding: Finding) -> JSONTree {
    let diagnostic = finding.diagnostic
    let inclusions = finding.inclusions
    let notes = diagnostic.notes.map { note in
      JSONTree.members([("message", .string(note.message))] + place(note.range, in: finding))
    }
    return .members(
      [
        ("code", .string(diagnostic.code.name)),
        ("severity", .string(diagnostic.severity.name)),
        ("message", .string(diagnostic.message)),
      ] + (diagnostic.range.map { place($0, in: finding) } ?? [("file", .string(finding.path))])
        + [
          ("hint", diagnostic.hint.map { .string($0) }),
          ("notes", notes.isEmpty ? nil : .array(notes)),
          (
            "includedFrom",
            inclusions.isEmpty
              ? nil : .array(inclusions.map { .members(place($0, in: finding)) })
          ),
        ])
  }

  private static func place(
    _ range: SourceRange, in finding: Finding
  ) -> [(String, JSONTree?)] {
    let (start, end) = finding.span(of: range)
    return [
      ("file", .string(finding.sources[range.file].path)),
      ("start", position(start, offset: range.start)),
      ("end", position(end, offset: range.end)),
    ]
  }

  private static func position(_ position: SourcePosition, offset: UInt32) -> JSONTree {
    .object([
      ("line", .integer(position.line)), ("column", .integer(position.column)),
      ("offset", .integer(Int(offset))),
    ])
  }
}
