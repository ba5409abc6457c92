import Diagnostics
import Expressions
import Yams

/// Reads typed values from YAML nodes and reports what is not as expected, with its place.
struct SettingsReader {
  let source: SourceFile
  let file: FileID
  var diagnostics = DiagnosticSet()

  typealias Member = (name: String, key: Node, value: Node)

  /// The members of a mapping in their order; none, with an error, if it is no mapping. A key without a value counts as
  /// an empty mapping.
  mutating func members(_ node: Node, _ what: String) -> [Member] {
    if isEmpty(node) { return [] }
    guard case .mapping(let mapping) = node else {
      report(node, expected: "a mapping for \(what)")
      return []
    }
    return mapping.compactMap { key, value in
      guard let name = key.string else {
        report(key, expected: "a text as key of \(what)")
        return nil
      }
      return (name, key, value)
    }
  }

  /// Calls `read` for each member whose key is one of `known` and reports the others.
  mutating func members(
    _ node: Node, _ what: String, known: [String],
    _ read: (inout SettingsReader, String, Node) -> Void
  ) {
    for member in members(node, what) {
      if known.contains(member.name) {
        read(&self, member.name, member.value)
      } else {
        reportUnknown(member.key, "key", member.name, of: what, known: known)
      }
    }
  }

  mutating func string(_ node: Node, _ what: String) -> String? {
    if case .scalar(let scalar) = node, !isEmpty(node) { return scalar.string }
    report(node, expected: "a text for \(what)")
    return nil
  }

  /// A whole number of at least `minimum`.
  mutating func integer(_ node: Node, _ what: String, minimum: Int = 0) -> Int? {
    if case .scalar(let scalar) = node, let number = Int(scalar.string), number >= minimum {
      return number
    }
    report(node, expected: "a whole number of at least \(minimum) for \(what)")
    return nil
  }

  /// A text, or a list of texts.
  mutating func strings(_ node: Node, _ what: String) -> [String] {
    guard case .sequence(let items) = node else {
      if isEmpty(node) { return [] }
      return string(node, what).map { [$0] } ?? []
    }
    return items.compactMap { string($0, what) }
  }

  /// One of a few words.
  mutating func word(_ node: Node, _ what: String, of known: [String]) -> String? {
    guard let word = string(node, what) else { return nil }
    if known.contains(word) { return word }
    reportUnknown(node, "value", word, of: what, known: known)
    return nil
  }

  /// A text, number, truth value, or list of them.
  mutating func value(_ node: Node, _ what: String) -> Value {
    switch node {
    case .sequence(let items): return .array(items.map { value($0, what) })
    case .scalar(let scalar): return Self.value(of: scalar, node)
    default:
      report(node, expected: "a text, a number or a list for \(what)")
      return .undefined
    }
  }

  /// Whether nothing stands behind the key.
  func isEmpty(_ node: Node) -> Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.string.isEmpty && scalar.style == .plain || node.null != nil
  }

  private static func value(of scalar: Node.Scalar, _ node: Node) -> Value {
    if scalar.style != .plain { return .string(scalar.string) }
    if let number = Int(scalar.string) { return .integer(number) }
    switch scalar.string {
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: break
    }
    if node.null != nil { return .null }
    if let first = scalar.string.utf8.first, first < 0x3A, let number = Double(scalar.string),
      number.isFinite
    {
      return .double(number)
    }
    return .string(scalar.string)
  }
}

// MARK: - Reports

extension SettingsReader {
  mutating func report(_ node: Node, expected: String) {
    diagnostics.report(
      .projectWrongValue, "expected \(expected), found \(Self.describe(node))", at: range(of: node))
  }

  /// Reports a word that is not one of those that are known here.
  mutating func reportUnknown(
    _ node: Node, _ kind: String, _ word: String, of what: String, known: [String]
  ) {
    let nearest = NearestName.of(word, in: known)
    let hint =
      nearest.map { "did you mean ‘\($0)’?" } ?? "known here: \(known.joined(separator: ", "))"
    diagnostics.report(
      kind == "key" ? .projectUnknownKey : .projectWrongValue,
      "unknown \(kind) ‘\(word)’ of \(what)", at: range(of: node), hint: hint)
  }

  /// The scalar's text, or the start of a list or mapping.
  func range(of node: Node) -> SourceRange {
    guard let mark = node.mark else { return SourceRange(file: file, start: 0, end: 0) }
    let start = offset(of: mark)
    guard case .scalar(let scalar) = node else {
      return SourceRange(file: file, start: start, end: min(start + 1, source.bytes.count))
    }
    let quotes = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0
    let line = source.line(mark.line)
    let end = min(start + scalar.string.utf8.count + quotes, line.start + line.text.utf8.count)
    return SourceRange(file: file, start: start, end: max(start, end))
  }

  /// Yams counts lines and columns from 1, columns in Unicode scalars.
  func offset(of mark: Mark) -> Int {
    let line = source.line(mark.line)
    let before = line.text.unicodeScalars.prefix(max(0, mark.column - 1))
    return line.start + before.reduce(0) { $0 + UTF8.width($1) }
  }

  private static func describe(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "‘\(scalar.string.prefix(40))’"
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }
}
