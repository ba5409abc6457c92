/// A diagnostic together with the files that its ranges refer to.
package struct Finding: Sendable {
  package let diagnostic: Diagnostic
  package let sources: SourceMap
  /// The file that was being checked; the finding itself may lie in a file that it includes.
  package let section: String

  package init(diagnostic: Diagnostic, sources: SourceMap, section: String) {
    self.diagnostic = diagnostic
    self.sources = sources
    self.section = section
  }

  /// The file that the finding is about.
  package var path: String { diagnostic.range.map { sources[$0.file].path } ?? section }

  /// First and last place, if it has one. The end is exclusive.
  package var span: (start: SourcePosition, end: SourcePosition)? {
    diagnostic.range.map { span(of: $0) }
  }

  /// The same for the range of a note.
  package func span(of range: SourceRange) -> (start: SourcePosition, end: SourcePosition) {
    let file = sources[range.file]
    return (file.position(at: Int(range.start)), file.position(at: Int(range.end)))
  }

  /// The elements that included the file, the nearest first.
  package var inclusions: [SourceRange] {
    guard let range = diagnostic.range else { return [] }
    var chain: [SourceRange] = []
    var file = sources[range.file]
    while let from = file.includedFrom, chain.count < 64 {
      chain.append(from)
      file = sources[from.file]
    }
    return chain
  }

  /// `path:line:column`, or the path alone.
  package func place(of range: SourceRange?) -> String {
    guard let range else { return path }
    let position = sources.position(of: range)
    return "\(sources[range.file].path):\(position.line):\(position.column)"
  }
}
