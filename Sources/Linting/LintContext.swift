package import Diagnostics
package import EmailIR
package import Expressions

/// What a rule sees of one template: the tree, flat lists of what stands in it, and what the project knows.
package struct LintContext: Sendable {
  /// The template's path.
  package let path: String
  package let document: Document
  /// The files that the ranges refer to.
  package let sources: SourceMap
  package let project: ProjectFacts
  /// Bytes of the page of a recipient of whom nothing is known, if it could be rendered.
  package let pageBytes: Int?

  /// Declared fields and reserved members of a data object, in lower case.
  private let declaredNames: Set<String>
  /// Knows which names are data.
  package let reading: DataReading
  /// Every `mj-*` element, in source order.
  package let elements: [Element]
  /// Every printed value.
  package let outputs: [OutputPlace]
  /// Every condition, collection and assigned value.
  package let computations: [Computation]
  /// Every HTML start tag in texts, tables, buttons and raw parts.
  package let tags: [HTMLTag]

  package init(
    path: String, document: Document, sources: SourceMap, project: ProjectFacts, pageBytes: Int?
  ) {
    self.path = path
    self.document = document
    self.sources = sources
    self.project = project
    self.pageBytes = pageBytes
    declaredNames = Set(project.fields.map { $0.lowercased() }).union(Rule.reservedNames)
    reading = DataReading(document)
    let collector = DocumentCollector(document: document, sources: sources, reading: reading)
    elements = collector.elements
    outputs = collector.outputs
    computations = collector.computations
    tags = collector.tags
  }

  /// Every expression of the template with the tag it stands in.
  package var expressions: [(Expression, SourceRange)] {
    let printed = outputs.flatMap { place in
      place.output.source.expressions.map { ($0, place.output.range) }
    }
    return printed + computations.map { ($0.expression, $0.range) }
  }

  /// Whether galley.yml declares what a path reads, or declares nothing at all.
  package func declares(_ path: DataPath) -> Bool {
    project.fields.isEmpty || declaredNames.contains(path.names[0])
  }

  /// The elements of that name.
  package func elements(named name: String) -> [Element] { elements.filter { $0.name == name } }

  /// A name as the author spelled it, if it stands at its place.
  package func spelling(of name: String, at place: SourceRange) -> String {
    let bytes = sources[place.file].bytes
    let text = String(decoding: bytes[place.bytes.clamped(to: bytes.indices)], as: UTF8.self)
    return text.lowercased() == name.lowercased() ? text : name
  }

  /// The place of `name` within a tag, for narrow carets; the whole tag if it cannot be found.
  package func place(of name: String, in range: SourceRange) -> SourceRange {
    let bytes = sources[range.file].bytes
    let wanted = Array(name.lowercased().utf8)
    let limit = min(range.bytes.upperBound, bytes.count)
    guard !wanted.isEmpty, limit - range.bytes.lowerBound >= wanted.count else { return range }
    for start in range.bytes.lowerBound...(limit - wanted.count) {
      let end = start + wanted.count
      let fits = wanted.indices.allSatisfy { bytes[start + $0].lowercase == wanted[$0] }
      let isWhole =
        (start == 0 || !bytes[start - 1].isNamePart)
        && (end == bytes.count || !bytes[end].isNamePart)
      if fits, isWhole { return SourceRange(file: range.file, start: start, end: end) }
    }
    return range
  }
}

/// What the project around a template knows.
package struct ProjectFacts: Sendable {
  /// Declared fields; if there are none, no field is unknown.
  package var fields: Set<String> = []
  /// Merge tags that stand for fields.
  package var mergeTags: Set<String> = []
  /// Fields that have a fallback.
  package var fieldsWithFallback: Set<String> = []
  /// Fields whose values are HTML.
  package var htmlFields: Set<String> = []
  package var segments: [String] = []
  /// Slots of recommendations.
  package var slots: [String] = []

  package init() {}
}

extension UInt8 {
  /// ASCII letters in lower case, everything else as it is.
  var lowercase: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  /// Letters, digits, underscore.
  var isNamePart: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...0xFF: true
    default: false
    }
  }
}
