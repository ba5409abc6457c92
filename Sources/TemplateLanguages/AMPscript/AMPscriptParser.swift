import Diagnostics
import Expressions

/// Reads the statements of one block into events. A mistake is reported once and costs its statement; the blocks that
/// it opens or closes still count, so that the pairing stays right.
struct AMPscriptParser {
  var lexer: AMPscriptLexer
  /// The token that is read next.
  var token: AMPscriptToken
  /// Where the last token that was taken ended.
  private(set) var lastEnd: Int
  var events: [TagEvent] = []
  /// The statement that each event belongs to; empty for a block of one statement.
  private(set) var statements: [SourceRange] = []
  /// Assignments that a call makes besides its value (status variables), due behind the statement.
  var dueEvents: [TagEvent] = []
  /// How deep calls and parentheses are nested.
  var depth = 0
  /// Comparisons and changes between AND and OR in this statement: they nest from left to right.
  var chained = 0
  /// Whether a mistake was reported.
  var hasFailed = false
  /// Whether `%%` was met: the end of the code is probably missing.
  private(set) var metDelimiter = false
  let file: FileID
  let delimiters: AMPscriptDelimiters
  /// The first place where the code could end; a mistake behind it means that a quote is missing.
  private let firstEnd: Int

  static let maximumDepth = 100
  static let maximumChain = 500

  init(
    _ lexer: AMPscriptLexer, file: FileID, delimiters: AMPscriptDelimiters, firstEnd: Int
  ) {
    self.lexer = lexer
    self.delimiters = delimiters
    self.firstEnd = firstEnd
    self.file = file
    self.lastEnd = lexer.position
    self.token = self.lexer.next()
  }

  /// All statements up to the end of the block.
  mutating func parseStatements(_ reader: inout TagReader) {
    while token.kind != .end, !isLost {
      let before = token.range.lowerBound
      chained = 0
      if !parseStatement(&reader) { skipStatement() }
      events += dueEvents
      dueEvents = []
      if token.range.lowerBound == before { advance() }
      let new = events.count - statements.count
      statements += [SourceRange](repeating: range(from: before), count: new)
    }
    if statements.first == statements.last { statements = [] }
  }

  /// The one value of inline output.
  mutating func parseInline(_ reader: inout TagReader) {
    guard token.kind != .end else {
      return report(.ampscriptMissingValue, "expected a value, found nothing", at: token, &reader)
    }
    guard let value = parseValue(&reader) else { return }
    guard token.kind == .end else {
      return reportUnexpected("expected `\(delimiters.closer)`", &reader)
    }
    events.append(.output(value.printed, .escaped))
    events += dueEvents
  }

  mutating func advance() {
    lastEnd = token.range.upperBound
    token = lexer.next()
  }

  /// Whether a mistake was made and what is read now probably is no code.
  private var isLost: Bool { hasFailed && lastEnd > firstEnd }

  func range(from start: Int) -> SourceRange {
    SourceRange(file: file, start: start, end: max(start, lastEnd))
  }

  // MARK: Mistakes

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at token: AMPscriptToken, hint: String? = nil,
    _ reader: inout TagReader
  ) {
    report(code, message, at: SourceRange(file: file, token.range), hint: hint, &reader)
  }

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at range: SourceRange, hint: String? = nil,
    _ reader: inout TagReader
  ) {
    if code.severity == .error { hasFailed = true }
    reader.diagnostics.report(code, message, at: range, hint: hint)
  }

  /// "expected X, found Y", or what is wrong with the token itself.
  mutating func reportUnexpected(
    _ expectation: String, code: DiagnosticCode = .ampscriptSyntax, hint: String? = nil,
    _ reader: inout TagReader
  ) {
    switch token.kind {
    case .unclosedString(let quote):
      report(
        .ampscriptUnclosedString, "expected a closing \(quote), found the end of the block",
        at: token, hint: "a \(quote) inside a string is written twice", &reader)
    case .unexpected("%%"):
      metDelimiter = true
      report(
        .ampscriptUnclosedBlock, "expected `\(delimiters.closer)`, found `%%`", at: token,
        hint: "what opens with `\(delimiters.opener)` closes with `\(delimiters.closer)`", &reader)
    case .unexpected(let character) where "“”„‘’‚«»".contains(character):
      report(
        .ampscriptSmartQuote, "expected \" or ', found `\(character)`", at: token,
        hint: "strings need straight quotes", &reader)
    default:
      report(code, "\(expectation), found \(token.description)", at: token, hint: hint, &reader)
    }
  }

  /// Goes on at the next word that begins a statement.
  private mutating func skipStatement() {
    while token.kind != .end, !isLost, token.keyword?.beginsStatement != true { advance() }
  }
}
