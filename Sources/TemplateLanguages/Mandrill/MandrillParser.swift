import Diagnostics
import Expressions

/// Reads one Handlebars tag into events.
struct MandrillParser {
  private let text: MandrillTagText
  private let bytes: [UInt8]
  private let file: FileID
  private var lexer: MandrillLexer
  private var token: MandrillToken
  private var depth = 0

  private static let maximumDepth = 50

  init(_ text: MandrillTagText, _ reader: TagReader) {
    self.text = text
    bytes = reader.bytes
    file = reader.file
    lexer = MandrillLexer(reader.bytes, text.content)
    token = lexer.next()
  }

  private var range: SourceRange { SourceRange(file: file, text.range) }

  private mutating func advance() { token = lexer.next() }

  /// What the tag does; nothing after a report.
  mutating func parse(_ reader: inout TagReader) -> [TagEvent] {
    guard let first = bytes[text.content].first else {
      return report("expected a name, found an empty tag", &reader)
    }
    switch first {
    case 0x23: return parseOpener(&reader)
    case 0x2F: return parseCloser(&reader)
    case 0x3E: return report("expected a value, found a partial: Mandrill has none", &reader)
    case 0x5E: return parseArm(&reader)
    default: break
    }
    if case .path(let word) = token.kind, word == "else" || word == "elseif" {
      return parseArm(&reader)
    }
    guard let value = parseCall(&reader) else { return [] }
    guard token.kind == .end else { return report("expected `}}`", &reader) }
    let printed = Expression.call(MandrillFunctions.print, [value], range)
    return [.output(printed, text.isRaw ? .raw : .escaped)]
  }

  // MARK: Blocks

  private mutating func parseOpener(_ reader: inout TagReader) -> [TagEvent] {
    lexer = MandrillLexer(bytes, text.content.dropFirst())
    advance()
    guard case .path(let word) = token.kind else { return report("expected a block", &reader) }
    advance()
    guard ["if", "unless", "each", "with"].contains(word) else {
      _ = report(
        "there is no block `#\(word)`", &reader, hint: "blocks are #if, #unless, #each and #with")
      return [.open(.branch(.literal(.bool(false))), word: word, closer: "/" + word)]
    }
    let value = parseOperand(&reader) ?? .literal(.undefined)
    return open(word, value, &reader)
  }

  private func open(
    _ word: String, _ value: Expression, _ reader: inout TagReader
  ) -> [TagEvent] {
    let closer = "/" + word
    guard word == "each" || word == "with" else {
      reader.mandrill.blocks.append(.init(word: word, context: nil, loop: nil))
      let function = word == "if" ? MandrillFunctions.truth : MandrillFunctions.not
      return [.open(.branch(.call(function, [value], range)), word: word, closer: closer)]
    }
    let variable = reader.symbols.temporary()
    guard word == "each" else {
      reader.mandrill.blocks.append(.init(word: word, context: variable, loop: nil))
      let test = Expression.call(MandrillFunctions.truth, [.variable(variable)], range)
      return [.assign(variable, value), .open(.branch(test), word: word, closer: closer)]
    }
    let items = Expression.call(MandrillFunctions.items, [value], range)
    let header = LoopHeader(
      id: reader.symbols.loop(), variable: variable,
      kind: .each(items, limit: nil, offset: .none, reversed: false, columns: nil), name: "each")
    reader.mandrill.blocks.append(.init(word: word, context: variable, loop: header.id))
    return [.open(.loop(header), word: word, closer: closer)]
  }

  private mutating func parseCloser(_ reader: inout TagReader) -> [TagEvent] {
    let name = String(decoding: bytes[text.content.dropFirst()], as: UTF8.self).trimmingBlanks
    if let place = reader.mandrill.blocks.lastIndex(where: { $0.word == name }) {
      reader.mandrill.blocks.removeSubrange(place...)
    }
    return [.close(word: "/" + name)]
  }

  /// `{{else}}`, `{{else if x}}`, `{{elseif x}}`, `{{^}}`
  private mutating func parseArm(_ reader: inout TagReader) -> [TagEvent] {
    if bytes[text.content].first == 0x5E { return [.arm(nil, word: "else")] }
    var hasCondition = token.kind == .path("elseif")
    advance()
    if token.kind == .path("if") {
      hasCondition = true
      advance()
    }
    guard hasCondition else { return [.arm(nil, word: "else")] }
    let value = parseOperand(&reader) ?? .literal(.bool(false))
    return [.arm(.call(MandrillFunctions.truth, [value], range), word: "else if")]
  }

  // MARK: Values

  /// A value, or a helper with its arguments.
  private mutating func parseCall(_ reader: inout TagReader) -> Expression? {
    guard case .path(let name) = token.kind, let helper = MandrillFunctions.helper(name) else {
      return parseOperand(&reader)
    }
    advance()
    var arguments: [Expression] = []
    while token.kind != .end, token.kind != .sign(")") {
      guard let argument = parseOperand(&reader) else { return nil }
      arguments.append(argument)
    }
    if helper.name == "unsub", arguments.count == 1 {
      arguments.append(.field(reader.symbols.field("email", ignoresCase: true)))
    }
    let most = helper.name == "unsub" ? 2 : helper.maximumCount
    guard arguments.count >= helper.minimumCount, arguments.count <= most else {
      // A field may have the name of a helper.
      if arguments.isEmpty { return path(name, &reader) }
      _ = report(
        "expected \(helper.minimumCount) argument for `\(name)`, found \(arguments.count)", &reader)
      return nil
    }
    return .call(helper, arguments, range)
  }

  private mutating func parseOperand(_ reader: inout TagReader) -> Expression? {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else {
      _ = report("the expression is nested too deeply", &reader)
      return nil
    }
    switch token.kind {
    case .text(let text): return take(.literal(.string(text)))
    case .number(let digits):
      return take(.literal(Int(digits).map(Value.integer) ?? .double(Double(digits) ?? 0)))
    case .path("true"): return take(.literal(.bool(true)))
    case .path("false"): return take(.literal(.bool(false)))
    case .path("null"), .path("undefined"): return take(.literal(.null))
    case .path(let name): return take(path(name, &reader))
    case .code: return parseCode(&reader)
    case .sign("("):
      advance()
      let value = parseCall(&reader)
      return expect(")", &reader) ? value : nil
    default:
      _ = report("expected a value", &reader)
      return nil
    }
  }

  private mutating func take(_ value: Expression) -> Expression {
    advance()
    return value
  }

  private mutating func expect(_ sign: String, _ reader: inout TagReader) -> Bool {
    guard token.kind == .sign(sign) else {
      _ = report("expected `\(sign)`", &reader)
      return false
    }
    advance()
    return true
  }

  /// `a.b`, `../name`, `this.name`, `@index`
  private func path(_ path: String, _ reader: inout TagReader) -> Expression {
    if path.utf8.first == 0x40 { return dataVariable(path, &reader) }
    var parts = path.split(whereSeparator: { $0 == "/" }).map(String.init)
    var count = 0
    while parts.first == ".." {
      parts.removeFirst()
      count += 1
    }
    var names = parts.flatMap { $0.split(separator: ".").map(String.init) }
    if names.first == "this" { names.removeFirst() }
    names = names.map {
      $0.hasPrefix("[") && $0.hasSuffix("]") ? String($0.dropFirst().dropLast()) : $0
    }
    if let context = reader.mandrill.context(up: count) {
      return members(names[...], of: .variable(context))
    }
    guard let first = names.first else {
      return .field(reader.symbols.field("recipient", ignoresCase: true))
    }
    let field = Expression.field(reader.symbols.field(first, ignoresCase: false))
    return members(names.dropFirst(), of: field)
  }

  private func members(_ names: ArraySlice<String>, of base: Expression) -> Expression {
    names.reduce(base) {
      .call(MandrillFunctions.member, [$0, .literal(.string($1))], range)
    }
  }

  private func dataVariable(_ path: String, _ reader: inout TagReader) -> Expression {
    guard let loop = reader.mandrill.loop else { return .literal(.undefined) }
    switch path {
    case "@index", "@key": return .loop(loop, .index0)
    case "@first": return .loop(loop, .first)
    case "@last": return .loop(loop, .last)
    default: return .literal(.undefined)
    }
  }

  // MARK: Back-ticks

  /// An expression between back-ticks, from loose to tight: `||`, `&&`, comparisons, `!`.
  private mutating func parseCode(_ reader: inout TagReader) -> Expression? {
    advance()
    guard let value = parseAlternatives(&reader) else { return nil }
    guard token.kind == .code else {
      _ = report("expected a back-tick", &reader)
      return nil
    }
    advance()
    return value
  }

  private mutating func parseAlternatives(_ reader: inout TagReader) -> Expression? {
    guard var left = parseConjunction(&reader) else { return nil }
    while token.kind == .sign("||") {
      advance()
      guard let right = parseConjunction(&reader) else { return nil }
      left = .choose(.or, [truth(left), truth(right)])
    }
    return left
  }

  private mutating func parseConjunction(_ reader: inout TagReader) -> Expression? {
    guard var left = parseComparison(&reader) else { return nil }
    while token.kind == .sign("&&") {
      advance()
      guard let right = parseComparison(&reader) else { return nil }
      left = .choose(.and, [truth(left), truth(right)])
    }
    return left
  }

  private mutating func parseComparison(_ reader: inout TagReader) -> Expression? {
    guard let left = parseNegation(&reader) else { return nil }
    guard case .sign(let sign) = token.kind, let function = Self.comparisons[sign] else {
      return left
    }
    advance()
    guard let right = parseNegation(&reader) else { return nil }
    return .call(function, [left, right], range)
  }

  private static let comparisons = [
    "==": MandrillFunctions.equal, "===": MandrillFunctions.equal,
    "!=": MandrillFunctions.unequal, "!==": MandrillFunctions.unequal,
    "<": MandrillFunctions.less, "<=": MandrillFunctions.atMost,
    ">": MandrillFunctions.greater, ">=": MandrillFunctions.atLeast,
  ]

  private mutating func parseNegation(_ reader: inout TagReader) -> Expression? {
    var isNegated = false
    while token.kind == .sign("!") {
      isNegated.toggle()
      advance()
    }
    let value: Expression?
    if token.kind == .sign("(") {
      advance()
      let inner = parseAlternatives(&reader)
      value = expect(")", &reader) ? inner : nil
    } else {
      value = parseOperand(&reader)
    }
    guard let value else { return nil }
    return isNegated ? .call(MandrillFunctions.not, [value], range) : value
  }

  private func truth(_ value: Expression) -> Expression {
    .call(MandrillFunctions.truth, [value], range)
  }

  private func report(
    _ message: String, _ reader: inout TagReader, hint: String? = nil
  ) -> [TagEvent] {
    reader.diagnostics.report(.mandrillSyntax, message, at: range, hint: hint)
    return []
  }
}
