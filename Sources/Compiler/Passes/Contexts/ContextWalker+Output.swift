import Diagnostics
import EmailIR
import Expressions

extension ContextWalker {
  /// Gives an output its context. An unquoted value that begins with it gets quotes.
  mutating func walk(_ output: Output, endsHost: Bool, into result: inout [Node]) {
    if state.place == .beforeValue, output.kind == .escaped {
      state.quote = .added
      result.append(.text([UInt8(ascii: "\"")]))
    }
    var copy = output
    copy.context = context(of: output, endsHost: endsHost)
    given.append(copy.context ?? .text)
    result.append(.output(copy))
    state.passOutput()
  }

  private mutating func context(of output: Output, endsHost: Bool) -> HTMLContext {
    switch ContextRule(state, endsHost: endsHost) {
    case .context(let context):
      if case .partial = output.source { checkPartial(output, in: context) }
      return context
    case .refused(let refusal):
      if output.kind == .escaped { report(refusal, output) }
      return .verbatim
    }
  }

  /// The outputs of another template are escaped for text: that serves where `<`, `&` and quotes are all that counts.
  private mutating func checkPartial(_ output: Output, in context: HTMLContext) {
    guard ![.text, .rcdata, .attribute].contains(context) else { return }
    diagnostics.report(
      .partialInTag, "expected another template between tags or in an ordinary attribute",
      at: output.range)
  }

  private mutating func report(_ refusal: ContextRule.Refusal, _ output: Output) {
    switch refusal {
    case .script:
      diagnostics.report(.outputInScript, "a value cannot be printed in a script", at: output.range)
    case .name:
      diagnostics.report(
        .outputInName, "a value cannot be part of a tag's or attribute's name", at: output.range)
    case .ambiguousURL:
      diagnostics.report(
        .ambiguousURL, "expected one place in the URL, found several", at: output.range,
        hint: "print the value in each arm")
    case .unquoted:
      diagnostics.report(
        .outputInUnquotedValue, "expected quotes around a value with an output", at: output.range)
    case .condition:
      diagnostics.report(
        .outputInCondition, "a value cannot be part of an Outlook condition", at: output.range)
    }
  }
}
