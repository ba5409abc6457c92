import Diagnostics
import Expressions

extension AMPscriptParser {
  /// Reads one statement; false if it was reported as broken.
  mutating func parseStatement(_ reader: inout TagReader) -> Bool {
    switch token.keyword {
    case .variable: return parseDeclaration(&reader)
    case .set: return parseAssignment(&reader)
    case .if, .elseIf: return parseCondition(&reader)
    case .else:
      parseElse(&reader)
      return true
    case .endIf:
      advance()
      events.append(.close(word: "ENDIF"))
      return true
    case .for: return parseLoop(&reader)
    case .next:
      advance()
      if case .variable = token.kind { advance() }
      events.append(.close(word: "NEXT"))
      return true
    default: return parseLooseValue(&reader)
    }
  }

  /// `VAR @a, @b`: both are nothing from here on.
  private mutating func parseDeclaration(_ reader: inout TagReader) -> Bool {
    repeat {
      advance()
      guard case .variable(let name) = token.kind else {
        reportUnexpected("expected a variable such as `@name`", &reader)
        return false
      }
      advance()
      events.append(.assign(variable(name, &reader), .literal(.undefined)))
    } while token.kind == .sign(",")
    return true
  }

  /// `SET @a = value`
  private mutating func parseAssignment(_ reader: inout TagReader) -> Bool {
    advance()
    guard case .variable(let name) = token.kind else {
      reportUnexpected("expected a variable such as `@name` behind SET", &reader)
      return false
    }
    advance()
    guard token.kind == .sign("=") else {
      reportUnexpected("expected `=` behind `@\(name)`", &reader)
      return false
    }
    advance()
    guard let value = parseValue(after: "`=`", &reader) else { return false }
    events.append(.assign(variable(name, &reader), value.expression))
    return true
  }

  /// `IF value THEN`, `ELSEIF value THEN`; counts as written even if the condition is broken.
  private mutating func parseCondition(_ reader: inout TagReader) -> Bool {
    let isFirst = token.keyword == .if
    let word = isFirst ? "IF" : "ELSEIF"
    advance()
    let value = parseValue(after: "`\(word)`", &reader)
    let condition = value?.condition ?? .literal(.bool(false))
    events.append(
      isFirst
        ? .open(.branch(condition), word: "IF", closer: "ENDIF") : .arm(condition, word: "ELSEIF"))
    guard value != nil else { return skipTo(.then) }
    guard token.keyword == .then else {
      if token.kind == .sign("=") {
        report(
          .ampscriptSingleEquals, "expected `==`, found `=`", at: token,
          hint: "`=` assigns behind SET; write `==` to compare", &reader)
      } else {
        reportUnexpected("expected `THEN`", &reader)
      }
      return skipTo(.then)
    }
    advance()
    return true
  }

  /// After a mistake in a condition or a loop: behind `keyword`, unless a statement begins before.
  private mutating func skipTo(_ keyword: AMPscriptKeyword) -> Bool {
    while token.kind != .end, token.keyword?.beginsStatement != true, token.keyword != keyword {
      advance()
    }
    if token.keyword == keyword { advance() }
    return true
  }

  private mutating func parseElse(_ reader: inout TagReader) {
    let start = token
    advance()
    events.append(.arm(nil, word: "ELSE"))
    guard token.keyword == .if,
      !reader.hasLineBreak(in: start.range.upperBound..<token.range.lowerBound)
    else { return }
    report(
      .ampscriptElseIf, "`ELSE IF` opens a second block",
      at: SourceRange(file: file, start.range.lowerBound..<token.range.upperBound),
      hint: "write `ELSEIF`, or close both blocks with an ENDIF each", &reader)
  }

  /// `FOR @i = 1 TO 10 DO`
  private mutating func parseLoop(_ reader: inout TagReader) -> Bool {
    advance()
    var name = ""
    if case .variable(let found) = token.kind { name = found }
    let bounds = parseLoopHeader(&reader)
    let header = LoopHeader(
      id: reader.symbols.loop(), variable: variable(name, &reader),
      kind: .count(
        from: bounds?.from ?? .literal(.integer(1)), to: bounds?.to ?? .literal(.integer(0)),
        descending: bounds?.descends ?? false), name: name)
    events.append(.open(.loop(header), word: "FOR", closer: "NEXT"))
    return bounds == nil ? skipTo(.do) : true
  }

  private mutating func parseLoopHeader(
    _ reader: inout TagReader
  ) -> (from: Expression, to: Expression, descends: Bool)? {
    guard case .variable(let name) = token.kind else {
      reportUnexpected("expected a variable such as `@i` behind FOR", &reader)
      return nil
    }
    advance()
    guard token.kind == .sign("=") else {
      reportUnexpected("expected `=` behind `@\(name)`", &reader)
      return nil
    }
    advance()
    guard let from = parseValue(after: "`=`", &reader) else { return nil }
    let direction = token.keyword
    guard direction == .to || direction == .downTo else {
      reportUnexpected("expected `TO` or `DOWNTO`", &reader)
      return nil
    }
    advance()
    guard let to = parseValue(after: "`\(direction == .to ? "TO" : "DOWNTO")`", &reader) else {
      return nil
    }
    guard token.keyword == .do else {
      reportUnexpected("expected `DO`", &reader)
      return nil
    }
    advance()
    return (from.bound, to.bound, direction == .downTo)
  }

  /// A call runs; any other value that stands alone is read and dropped.
  private mutating func parseLooseValue(_ reader: inout TagReader) -> Bool {
    let start = token
    if case .word(let name) = token.kind, ["output", "outputline"].contains(name.lowercased()) {
      return parseOutput(&reader)
    }
    guard let value = parseValue(&reader) else { return false }
    if token.kind == .sign("=") {
      report(
        .ampscriptAssignmentWithoutSet, "an assignment without `SET` does nothing", at: start,
        hint: "write `SET` before \(start.description)", &reader)
      advance()
      return parseValue(after: "`=`", &reader) != nil
    }
    if value.isCall { events.append(.evaluate(value.expression)) }
    return true
  }

  /// `OutputLine(Concat(…), …)`: prints those arguments that are calls.
  private mutating func parseOutput(_ reader: inout TagReader) -> Bool {
    let name = token
    advance()
    guard let values = parseArguments(of: name, &reader) else { return false }
    for value in values where value.isCall {
      events.append(.output(value.printed, .escaped))
    }
    if name.range.count == "OutputLine".utf8.count {
      events.append(.output(.literal(.string("\r\n")), .raw))
    }
    return true
  }

  func variable(_ name: String, _ reader: inout TagReader) -> VariableID {
    reader.symbols.variable("@" + name, in: "ampscript")
  }
}

extension TagReader {
  fileprivate func hasLineBreak(in range: Range<Int>) -> Bool { bytes[range].contains(0x0A) }
}
