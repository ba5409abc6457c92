package import Diagnostics
import Expressions

/// Findings that a project knows of and lives with: the check fails only for new ones.
///
/// A finding is recognised by its code, its file, its message and the text of its line, not by the line's number, so that
/// edits elsewhere in the file do not matter.
package struct Baseline: Sendable {
  private var counts: [String: Int]

  /// Why a file is no baseline.
  package struct Malformed: Error, Sendable {
    package let reason: String
  }

  /// Knows nothing.
  package init() { counts = [:] }

  /// Knows everything in `report`.
  package init(_ report: Report) {
    counts = report.findings.reduce(into: [:]) { $0[Self.key(of: $1), default: 0] += 1 }
  }

  /// Reads what `bytes` wrote.
  package init(reading bytes: [UInt8]) throws(Malformed) {
    let document: JSONDocument
    do {
      document = try JSONReader.read(bytes)
    } catch {
      throw Malformed(reason: "at byte \(error.offset): \(error.message)")
    }
    guard case .object(let top) = document.value, case .object(let known) = top["findings"] else {
      throw Malformed(reason: "expected an object with ‘findings’")
    }
    counts = [:]
    for (key, value) in zip(known.keys, known.values) {
      guard case .integer(let count) = value, count >= 0 else {
        throw Malformed(reason: "expected a number for ‘\(key)’")
      }
      counts[key] = count
    }
  }

  /// The file, in a stable order.
  package var bytes: [UInt8] {
    let members = counts.sorted { $0.key < $1.key }.map { ($0.key, JSONTree.integer($0.value)) }
    let tree = JSONTree.object([("version", .integer(1)), ("findings", .object(members))])
    return Array((tree.text() + "\n").utf8)
  }

  /// `report` without what is known; of several equal findings as many are dropped as were known.
  package func filtering(_ report: Report) -> Report {
    var rest = counts
    var result = Report()
    for section in report.sections {
      let fresh = section.diagnostics.filter { diagnostic in
        let key = Self.key(
          of: Finding(diagnostic: diagnostic, sources: section.sources, section: section.path))
        guard let count = rest[key], count > 0 else { return true }
        rest[key] = count - 1
        return false
      }
      result.add(path: section.path, sources: section.sources, diagnostics: fresh)
    }
    return result
  }

  private static func key(of finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    var line = ""
    if let range = diagnostic.range {
      let file = finding.sources[range.file]
      line = String(
        file.line(file.position(at: Int(range.start)).line).text.prefix(200)
          .drop { $0.isWhitespace })
    }
    return [diagnostic.code.name, finding.path, diagnostic.message, line]
      .joined(separator: " | ")
  }
}
