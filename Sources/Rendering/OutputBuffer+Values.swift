import EmailIR
import Expressions

/// Printing values.
extension OutputBuffer {
  @inline(never)
  mutating func print(_ value: Value, _ mode: PrintMode) {
    switch value {
    case .string(let text):
      if case .raw = mode { return text.withBytes { append($0) } }
      if case .escaped(.verbatim) = mode { return text.withBytes { append($0) } }
      text.withBytes { print($0, mode) }
    case .integer(let number): append(number)
    case .undefined, .null: break
    case .double(let number): print(number, mode)
    default: printOther(value, mode)
    }
  }

  @inline(never)
  private mutating func print(_ text: UnsafeBufferPointer<UInt8>, _ mode: PrintMode) {
    switch mode {
    case .escaped(.text), .escaped(.attribute): EscapeTable.html.append(text, to: &self)
    case .escaped(.verbatim), .raw: append(text)
    case .html: EscapeTable.filter.append(text, to: &self)
    case .escaped(let context): printRarely(text, context)
    }
  }

  @inline(never)
  private mutating func printRarely(_ text: UnsafeBufferPointer<UInt8>, _ context: HTMLContext) {
    Escaping.append(text, for: context, to: &self)
  }

  private mutating func print(_ number: Double, _ mode: PrintMode) {
    guard let hundredths = RubyFloat.hundredths(number), mode.keepsNumbers else {
      return printOther(.double(number), mode)
    }
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    append(Int(hundredths.magnitude / 100))
    append(UInt8(ascii: "."))
    append(Int(hundredths.magnitude / 10 % 10))
    if hundredths % 10 != 0 { append(Int(hundredths.magnitude % 10)) }
  }

  @inline(never)
  private mutating func printOther(_ value: Value, _ mode: PrintMode) {
    if case .markup(let html) = value, case .escaped(let context) = mode {
      return html.withBytes { Escaping.append(markup: $0, for: context, to: &self) }
    }
    let text = if case .html = mode { LiquidText.of(value) } else { LiquidText.printed(value) }
    text.withBytes { print($0, mode) }
  }
}

extension PrintMode {
  /// Whether it keeps digits, a point and a sign whatever they are.
  fileprivate var keepsNumbers: Bool {
    switch self {
    case .html, .raw, .escaped(.text), .escaped(.rcdata), .escaped(.attribute),
      .escaped(.verbatim):
      true
    default: false
    }
  }
}
