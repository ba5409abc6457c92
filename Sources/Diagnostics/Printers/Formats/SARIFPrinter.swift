extension Printer {
  /// The Static Analysis Results Interchange Format, version 2.1.0 (OASIS), as code hosts read it.
  package static let sarif = Printer("sarif", summary: "SARIF 2.1.0, for code scanning") {
    report, options in
    let findings = report.findings
    let rules = usedCodes(findings)
    let driver: JSONTree = .object([
      ("name", .string("galley")), ("version", .string(options.toolVersion)),
      ("rules", .array(rules.map(rule))),
    ])
    let run: JSONTree = .object([
      ("tool", .object([("driver", driver)])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(findings.map { result($0, rules: rules) })),
    ])
    let log: JSONTree = .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")), ("runs", .array([run])),
    ])
    return log.text() + "\n"
  }

  /// Each code once, in order of its first finding.
  private static func usedCodes(_ findings: [Finding]) -> [DiagnosticCode] {
    var seen: Set<String> = []
    return findings.map(\.diagnostic.code).filter { seen.insert($0.name).inserted }
  }

  private static func rule(_ code: DiagnosticCode) -> JSONTree {
    .object([
      ("id", .string(code.name)),
      ("shortDescription", message(code.summary)),
      ("fullDescription", message(code.explanation)),
      ("defaultConfiguration", .object([("level", .string(code.severity.name))])),
    ])
  }

  private static func result(_ finding: Finding, rules: [DiagnosticCode]) -> JSONTree {
    let diagnostic = finding.diagnostic
    let related = diagnostic.notes.map { note in
      location(note.range, in: finding, text: note.message)
    }
    let hint = diagnostic.hint.map { " (\($0))" } ?? ""
    return .members([
      ("ruleId", .string(diagnostic.code.name)),
      ("ruleIndex", rules.firstIndex { $0.name == diagnostic.code.name }.map { .integer($0) }),
      ("level", .string(diagnostic.severity.name)),
      ("message", message(diagnostic.message + hint)),
      ("locations", .array([location(diagnostic.range, in: finding, text: nil)])),
      ("relatedLocations", related.isEmpty ? nil : .array(related)),
    ])
  }

  private static func location(
    _ range: SourceRange?, in finding: Finding, text: String?
  ) -> JSONTree {
    let path = range.map { finding.sources[$0.file].path } ?? finding.path
    return .members([
      (
        "physicalLocation",
        .members([
          ("artifactLocation", .object([("uri", .string(uri(path)))])),
          ("region", range.map { region($0, in: finding) }),
        ])
      ),
      ("message", text.map(message)),
    ])
  }

  private static func region(_ range: SourceRange, in finding: Finding) -> JSONTree {
    let (start, end) = finding.span(of: range)
    return .object([
      ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
      ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
      ("byteOffset", .integer(Int(range.start))),
      ("byteLength", .integer(Int(range.end - range.start))),
    ])
  }

  private static func message(_ text: String) -> JSONTree { .object([("text", .string(text))]) }

  /// A path as a relative URI reference: everything but unreserved characters and `/` in percent form (RFC 3986).
  private static func uri(_ path: String) -> String {
    path.utf8.reduce(into: "") { result, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
  }
}
