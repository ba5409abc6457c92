import Compiler
package import Diagnostics
import Expressions
import RecipientData
import TemplateLanguages
import Yams

extension ProjectFile {
  /// Reads galley.yml; what is wrong in it is reported, the rest counts.
  package static func read(_ source: SourceFile, file: FileID) -> (ProjectFile, DiagnosticSet) {
    var reader = SettingsReader(source: source, file: file)
    var settings = ProjectFile()
    if let root = reader.compose() { reader.read(root, into: &settings) }
    return (settings, reader.diagnostics)
  }
}

extension SettingsReader {
  private typealias Section = (
    name: String, read: @Sendable (inout SettingsReader, Node, inout ProjectFile) -> Void
  )

  /// The keys of galley.yml; `content_blocks` and the like may follow in any order.
  private static let sections: [Section] = [
    ("languages", { $2.languages = $0.languages($1) }),
    ("escape", { $2.escape = $0.escaping($1) ?? $2.escape }),
    ("liquid", { $0.liquid($1, &$2.liquid) }),
    ("limits", { $0.limits($1, &$2.limits) }),
    ("store", { $2.store = $0.string($1, "‘store’") ?? $2.store }),
    ("fields", { $2.data.fields = $0.fields($1) }),
    ("merge_tags", { $2.mergeTags = $0.texts($1, "‘merge_tags’") }),
    ("recommendations", { $2.data.recommendations = $0.recommendations($1) }),
    ("segments", { $2.data.segments = $0.segments($1) }),
    ("data_extensions", { $2.data.dataExtensionKeys = $0.dataExtensions($1) }),
    ("goldens", { $2.goldens = $0.goldens($1) }),
    ("now", { $2.now = $0.instant($1) }),
    ("time_zone", { $2.timeZone = $0.zone($1) }),
    ("lint", { $2.lint = $0.lint($1) }),
    ("proof", { $2.proofImages = $0.proofImages($1) }),
    ("include_paths", { $2.includePaths = $0.strings($1, "‘include_paths’") }),
    ("system", { $2.systemValues = $0.systemValues($1) }),
    ("content_blocks", { $2.contentBlocks = $0.contentBlocks($1) }),
    ("http_responses", { $2.responses = $0.fixtures($1, "‘http_responses’", "answer") { $0 } }),
    ("shared_data", { $2.sharedData = $0.string($1, "‘shared_data’") }),
    ("platform_functions", { $2.platformFunctions = $0.platformFunctions($1) }),
  ]

  mutating func read(_ root: Node, into settings: inout ProjectFile) {
    let known = Self.sections.map(\.name)
    members(root, "galley.yml", known: known) { reader, name, node in
      Self.sections.first { $0.name == name }?.read(&reader, node, &settings)
    }
  }

  /// The tree of the YAML text; `nil` if it is empty or broken.
  mutating func compose() -> Node? {
    guard let text = String(validating: source.bytes, as: UTF8.self) else {
      diagnostics.report(
        .projectSyntax, "expected UTF-8 text", at: SourceRange(file: file, start: 0, end: 0))
      return nil
    }
    do {
      return try Yams.compose(yaml: text)
    } catch {
      reportSyntax(error)
      return nil
    }
  }

  private mutating func reportSyntax(_ error: any Error) {
    let (problem, mark): (String, Mark?) =
      switch error as? YamlError {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (problem, mark)
      case .duplicatedKeysInMapping(let names, let context):
        ("key ‘\(names.sorted().joined(separator: "’, ‘"))’ is there twice", context.mark)
      case .reader(let problem, _, _, _): (problem, nil)
      default: ("\(error)", nil)
      }
    let start = mark.map(offset) ?? 0
    diagnostics.report(
      .projectSyntax, problem,
      at: SourceRange(file: file, start: start, end: min(start + 1, source.bytes.count)))
  }
}

// MARK: - One function per key

extension SettingsReader {
  private mutating func languages(_ node: Node) -> [String] {
    let known = Language.all.map(\.name).sorted()
    guard case .sequence(let items) = node else {
      report(node, expected: "a list of languages")
      return CompileOptions().languages
    }
    return items.compactMap { word($0, "‘languages’", of: known) }
  }

  private mutating func escaping(_ node: Node) -> CompileOptions.Escaping? {
    // YAML 1.1 reads a bare `off` as false, so the text itself counts.
    word(node, "‘escape’", of: ["contextual", "off"]).flatMap(CompileOptions.Escaping.init)
  }

  private mutating func fields(_ node: Node) -> [FieldDeclaration] {
    members(node, "‘fields’").map { member in
      var type = FieldType.string
      var fallback: Node?
      members(member.value, "field ‘\(member.name)’", known: ["type", "fallback"]) {
        reader, key, node in
        if key == "fallback" { return fallback = node }
        let known = FieldType.allCases.map(\.rawValue)
        type = reader.word(node, "‘type’", of: known).flatMap(FieldType.init) ?? type
      }
      let value = fallback.map { self.fallback($0, type, "the fallback of ‘\(member.name)’") }
      return FieldDeclaration(name: member.name, type: type, fallback: value ?? .undefined)
    }
  }

  /// A fallback is printed in the place of a value, so that any text will do; a field of type html has HTML.
  private mutating func fallback(_ node: Node, _ type: FieldType, _ what: String) -> Value {
    switch type {
    case .html: string(node, what).map { .markup($0) } ?? .undefined
    case .string: isEmpty(node) ? .string("") : string(node, what).map { .string($0) } ?? .undefined
    default: value(node, what)
    }
  }

  private mutating func proofImages(_ node: Node) -> [String: String] {
    var images: [String: String] = [:]
    members(node, "‘proof’", known: ["images"]) { reader, _, node in
      images = reader.texts(node, "‘images’")
    }
    return images
  }

  private mutating func texts(_ node: Node, _ what: String) -> [String: String] {
    var result: [String: String] = [:]
    for member in members(node, what) {
      result[member.name] = string(member.value, "‘\(member.name)’")
    }
    return result
  }

  private mutating func recommendations(_ node: Node) -> [RecommendationSlot] {
    members(node, "‘recommendations’").map { member in
      var (limit, minimum, fallback) = (RecommendationSlot.defaultLimit, 1, String?.none)
      var products: [String] = []
      let known = ["limit", "minimum", "fallback", "products"]
      members(member.value, "slot ‘\(member.name)’", known: known) { reader, key, node in
        switch key {
        case "limit": limit = reader.integer(node, "‘limit’", minimum: 1) ?? limit
        case "minimum": minimum = reader.integer(node, "‘minimum’") ?? minimum
        case "products": products = reader.strings(node, "‘products’")
        default: fallback = reader.string(node, "‘fallback’")
        }
      }
      return RecommendationSlot(
        name: member.name, limit: limit, minimum: minimum, fallback: fallback, products: products)
    }
  }

  private mutating func segments(_ node: Node) -> [SegmentSettings] {
    members(node, "‘segments’").map { member in
      var fallbacks: [(field: String, value: Value)] = []
      let what = "segment ‘\(member.name)’"
      members(member.value, what, known: ["fallbacks"]) { reader, _, node in
        fallbacks = reader.members(node, "‘fallbacks’").map {
          ($0.name, reader.value($0.value, "the fallback of ‘\($0.name)’"))
        }
      }
      return SegmentSettings(name: member.name, fallbacks: fallbacks)
    }
  }

  private mutating func dataExtensions(_ node: Node) -> [String: [String]] {
    var keys: [String: [String]] = [:]
    for member in members(node, "‘data_extensions’") {
      members(member.value, "data extension ‘\(member.name)’", known: ["key"]) {
        keys[member.name] = $0.strings($2, "‘\($1)’")
      }
    }
    return keys
  }

  private mutating func goldens(_ node: Node) -> [GoldenSettings] {
    members(node, "‘goldens’").map { member in
      let cases = strings(member.value, "the cases of ‘\(member.name)’")
      return GoldenSettings(template: member.name, cases: cases, range: range(of: member.key))
    }
  }

  private mutating func instant(_ node: Node) -> Timestamp? {
    guard let text = string(node, "‘now’") else { return nil }
    if let time = Timestamp(iso8601: text) { return time }
    report(node, expected: "a time such as 2026-03-31T12:00:00Z for ‘now’")
    return nil
  }

  private mutating func systemValues(_ node: Node) -> [String: String] {
    let pairs = texts(node, "‘system’").map { ($0.key.uppercased(), $0.value) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private mutating func contentBlocks(_ node: Node) -> [String: ProjectFile.ContentBlock] {
    fixtures(node, "‘content_blocks’", "content block") { $0.lowercased() }
  }

  private mutating func platformFunctions(_ node: Node) -> [String: String] {
    let known = PlatformFunction.all.map(\.function.name)
    var texts: [String: String] = [:]
    for member in members(node, "‘platform_functions’") {
      guard let name = word(member.key, "‘platform_functions’", of: known) else { continue }
      texts[name.lowercased()] = string(member.value, "‘\(name)’")
    }
    return texts
  }

  /// Texts, or the files in which they stand, by name.
  private mutating func fixtures(
    _ node: Node, _ section: String, _ noun: String, key: (String) -> String
  ) -> [String: ProjectFile.ContentBlock] {
    var blocks: [String: ProjectFile.ContentBlock] = [:]
    for member in members(node, section) {
      let (key, what) = (key(member.name), "\(noun) ‘\(member.name)’")
      if case .scalar = member.value {
        blocks[key] = string(member.value, what).map { .text($0) }
      } else {
        members(member.value, what, known: ["file"]) { reader, _, node in
          blocks[key] = reader.string(node, "‘file’").map { .file($0) }
        }
      }
    }
    return blocks
  }
}

// MARK: - Lint

extension SettingsReader {
  private mutating func lint(_ node: Node) -> LintSettings {
    var settings = LintSettings()
    members(node, "‘lint’", known: ["rules", "ignore"]) { reader, key, node in
      if key == "ignore" {
        settings.ignore = reader.strings(node, "‘ignore’")
      } else {
        settings.rules = reader.members(node, "‘rules’").map { reader.rule($0) }
      }
    }
    return settings
  }

  /// `name: error`, or `name: { severity: warning, limit: 3 }`.
  private mutating func rule(_ member: Member) -> LintSettings.Rule {
    var rule = LintSettings.Rule(name: member.name, range: range(of: member.key))
    guard case .mapping = member.value else {
      weigh(&rule, member.value)
      return rule
    }
    for option in members(member.value, "rule ‘\(member.name)’") {
      if option.name == "severity" {
        weigh(&rule, option.value)
      } else {
        rule.options[option.name] = value(option.value, "‘\(option.name)’")
      }
    }
    return rule
  }

  private mutating func weigh(_ rule: inout LintSettings.Rule, _ node: Node) {
    let known = Severity.allCases.reversed().map(\.name) + ["off"]
    let name = word(node, "the weight of ‘\(rule.name)’", of: known)
    rule.severity = Severity.allCases.first { $0.name == name }
    rule.isOff = name == "off"
  }
}
