/// The findings of a run: one section per checked file, each with the files that it read.
package struct Report: Sendable {
  package private(set) var sections: [Section] = []
  private var seen: Set<Identity> = []

  /// What was found while one file was worked on.
  package struct Section: Sendable {
    /// The checked file, as the user named it.
    package let path: String
    package let sources: SourceMap
    /// In the order of their places; those without a place first.
    package let diagnostics: [Diagnostic]
  }

  /// Two findings with the same identity are one: a module that three templates use is reported once.
  private struct Identity: Hashable {
    let code: String
    let message: String
    let path: String
    let range: SourceRange?
  }

  package init() {}

  package init(path: String, sources: SourceMap, diagnostics: [Diagnostic]) {
    add(path: path, sources: sources, diagnostics: diagnostics)
  }

  /// Adds a section, without what an earlier one reported already.
  package mutating func add(path: String, sources: SourceMap, diagnostics: [Diagnostic]) {
    let fresh = diagnostics.filter { diagnostic in
      seen.insert(identity(of: diagnostic, path: path, sources: sources)).inserted
    }
    let ordered = fresh.enumerated().sorted { Self.place($0) < Self.place($1) }.map(\.element)
    sections.append(Section(path: path, sources: sources, diagnostics: ordered))
  }

  /// Adds the sections of another report.
  package mutating func add(_ other: Report) {
    for section in other.sections {
      add(path: section.path, sources: section.sources, diagnostics: section.diagnostics)
    }
  }

  /// How many findings have this severity.
  package func count(_ severity: Severity) -> Int {
    sections.reduce(0) { $0 + $1.diagnostics.count { $0.severity == severity } }
  }

  /// Whether anything was found that weighs at least `severity`.
  package func reaches(_ severity: Severity) -> Bool {
    sections.contains { $0.diagnostics.contains { $0.severity >= severity } }
  }

  /// Every finding with the files that its ranges refer to.
  package var findings: [Finding] {
    sections.flatMap { section in
      section.diagnostics.map {
        Finding(diagnostic: $0, sources: section.sources, section: section.path)
      }
    }
  }

  private func identity(
    of diagnostic: Diagnostic, path: String, sources: SourceMap
  ) -> Identity {
    let owner = diagnostic.range.map { sources[$0.file].path } ?? path
    let place = diagnostic.range.map { range in
      SourceRange(file: FileID(index: 0), start: Int(range.start), end: Int(range.end))
    }
    return Identity(
      code: diagnostic.code.name, message: diagnostic.message, path: owner, range: place)
  }

  private static func place(_ item: (offset: Int, element: Diagnostic)) -> (Int, UInt32, Int) {
    guard let range = item.element.range else { return (-1, 0, item.offset) }
    return (Int(range.file.index), range.start, item.offset)
  }
}
