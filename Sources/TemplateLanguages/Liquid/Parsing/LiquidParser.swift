import Diagnostics
import Expressions

/// Reads the inside of a tag by Liquid's strict grammars, one token ahead.
struct LiquidParser: ~Copyable {
  enum Grammar {
    /// Brackets may stand without a name before them, argument lists have no comma at their end.
    case strict
    case strict2
    /// `strict2` with bare brackets: the first attempt in lenient modes.
    case lenient
  }

  let file: FileID
  let grammar: Grammar
  private var lexer: LiquidLexer
  private(set) var token: LiquidToken
  private var depth = 0

  /// Values within each other at most.
  private static let maximumDepth = 100

  init(
    _ reader: inout TagReader, _ range: Range<Int>, _ grammar: Grammar
  ) throws(LiquidFault) {
    file = reader.file
    self.grammar = grammar
    lexer = LiquidLexer(bytes: reader.bytes, range: range)
    token = try lexer.next()
  }

  var bytes: [UInt8] { lexer.bytes }

  var isAtEnd: Bool { token.kind == .end }

  /// Goes on to the next token and gives the one that it leaves.
  @discardableResult
  mutating func advance() throws(LiquidFault) -> LiquidToken {
    let taken = token
    token = try lexer.next()
    return taken
  }

  /// The token behind the current one.
  func peek() -> LiquidToken.Kind? {
    var ahead = lexer
    return try? ahead.next().kind
  }

  /// The current name with the names behind it that points join to it.
  var path: Range<Int> { lexer.path(from: token.range) }

  /// Goes on to the token behind a path.
  mutating func skip(_ path: Range<Int>) throws(LiquidFault) {
    lexer.skip(to: path.upperBound)
    token = try lexer.next()
  }

  mutating func take(_ kind: LiquidToken.Kind) throws(LiquidFault) -> LiquidToken {
    guard token.kind == kind else { throw expected(kind.name) }
    return try advance()
  }

  mutating func accept(_ kind: LiquidToken.Kind) throws(LiquidFault) -> Bool {
    guard token.kind == kind else { return false }
    try advance()
    return true
  }

  mutating func accept(word: StaticString) throws(LiquidFault) -> Bool {
    guard isWord(word) else { return false }
    try advance()
    return true
  }

  func isWord(_ word: StaticString) -> Bool {
    guard token.kind == .id, token.range.count == word.utf8CodeUnitCount else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      UnsafeBufferPointer(rebasing: bytes[token.range]).equals(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
  }

  func takeEnd() throws(LiquidFault) {
    guard isAtEnd else { throw expected(LiquidToken.Kind.end.name) }
  }

  /// A name, as text.
  mutating func name() throws(LiquidFault) -> String {
    let word = try take(.id)
    return text(word)
  }

  func text(_ token: LiquidToken) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }

  /// The text between the quotes.
  func unquoted(_ token: LiquidToken) -> String {
    String(decoding: bytes[token.range].dropFirst().dropLast(), as: UTF8.self)
  }

  func expected(_ what: String, hint: String? = nil) -> LiquidFault {
    let found = isAtEnd ? token.kind.name : "`\(text(token))`"
    let range = isAtEnd ? token.range.lowerBound..<token.range.lowerBound + 1 : token.range
    return LiquidFault(.liquidSyntax, "expected \(what), found \(found)", at: range, hint: hint)
  }

  func range(from start: Int) -> SourceRange {
    SourceRange(file: file, start: start, end: max(start, token.range.lowerBound))
  }

  /// Goes one level deeper into values within values; `leave` goes back.
  mutating func enter() throws(LiquidFault) {
    depth += 1
    guard depth <= Self.maximumDepth else {
      throw LiquidFault(
        .liquidTooDeep, "values are nested more than \(Self.maximumDepth) deep", at: token.range)
    }
  }

  mutating func leave() { depth -= 1 }
}
