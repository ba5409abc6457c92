import Diagnostics
import Expressions

/// Text that is a template itself: compiled when it is met first, run like a part of the page, and taken as a value.
extension Executor {
  /// Replaces the text on top of the stack by what it prints; gives what went wrong with it.
  mutating func runContent(
    _ kind: ContentKind, at range: SourceRange?, into buffer: inout OutputBuffer
  ) throws(RenderFailure) -> EvaluationError? {
    guard case .string(let text) = stack.top else { return nil }
    guard text.mayHoldCode else {
      if kind == .block { stack.top = .markup(text) }
      return nil
    }
    let unit: CodeUnit
    do throws(EvaluationError) {
      unit = try contentUnit(of: text, kind)
    } catch {
      return error
    }
    captures.append(buffer.count)
    do throws(RenderFailure) {
      try run(unit, into: &buffer)
    } catch {
      throw RenderFailure(error.consequence, error.message + text.place(of: error.range), at: range)
    }
    stack.top = capture(from: &buffer, isMarkup: kind == .block)
    return nil
  }

  private mutating func contentUnit(
    of text: String, _ kind: ContentKind
  ) throws(EvaluationError) -> CodeUnit {
    guard depth < evaluation.environment.limits.depth else {
      throw EvaluationError(.aborted, "content is nested more deeply than allowed")
    }
    try evaluation.charge(text.utf8.count)
    let result = content.known(text, kind) ?? compileContent(text, kind)
    switch result {
    case .success(let unit): return unit
    case .failure(let error): throw EvaluationError(.aborted, error.message)
    }
  }

  /// Compiling costs as much as many steps, so that no loop can do it without end.
  private mutating func compileContent(
    _ text: String, _ kind: ContentKind
  ) -> Result<CodeUnit, SpecialisationError> {
    remainingSteps -= 1000 + text.utf8.count
    let result = content.unit(of: text, kind)
    variables.grow(to: content.symbols.variables.count)
    let missing = content.symbols.loopCount - loopPositions.count
    if missing > 0 { loopPositions += Array(repeating: -1, count: missing) }
    return result
  }
}

extension String {
  /// Whether it has a place where code could begin.
  fileprivate var mayHoldCode: Bool {
    var text = self
    return text.withUTF8 { bytes in
      bytes.indices.dropLast().contains { index in
        bytes[index] == 0x25 && bytes[index + 1] == 0x25
          || bytes[index] == 0x3C && bytes[index + 1] | 0x20 == 0x73
      }
    }
  }

  /// ` (line 2 of the content)`
  fileprivate func place(of range: SourceRange?) -> String {
    guard let range else { return "" }
    let line = utf8.prefix(Int(range.start)).count { $0 == 0x0A } + 1
    return " (line \(line) of the content)"
  }
}
