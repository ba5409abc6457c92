import EmailIR
import Expressions

/// Printing.
extension Executor {
  @inline(__always)
  func print(
    _ unit: CodeUnit, _ start: UInt32, _ count: UInt32, into buffer: inout OutputBuffer
  ) {
    buffer.append(unit.pool, from: Int(start), count: Int(count))
  }

  /// Prints a value escaped for its place.
  @inline(__always)
  mutating func print(
    _ value: Value, for context: HTMLContext, into buffer: inout OutputBuffer
  ) {
    switch value {
    case .string(var text):
      text.withUTF8 {
        if context == .verbatim {
          buffer.append($0)
        } else {
          Escaping.append($0, for: context, to: &buffer)
        }
      }
    case .integer(let number): buffer.append(number)
    case .undefined, .null: break
    default: printOther(value, for: context, into: &buffer)
    }
  }

  @inline(never)
  private func printOther(
    _ value: Value, for context: HTMLContext, into buffer: inout OutputBuffer
  ) {
    if case .markup(let markup) = value {
      var html = markup.html
      return html.withUTF8 { Escaping.append(markup: $0, for: context, to: &buffer) }
    }
    var text = LiquidText.printed(value)
    text.withUTF8 { Escaping.append($0, for: context, to: &buffer) }
  }

  func printRaw(_ value: Value, into buffer: inout OutputBuffer) {
    buffer.append(LiquidText.printed(value))
  }

  /// Prints as `{{ value | escape }}` does where nothing is escaped again.
  @inline(__always)
  func printHTML(_ value: Value, into buffer: inout OutputBuffer) {
    switch value {
    case .string(var text): text.withUTF8 { EscapeTable.filter.append($0, to: &buffer) }
    case .undefined, .null: break
    default:
      var text = LiquidText.of(value)
      text.withUTF8 { EscapeTable.filter.append($0, to: &buffer) }
    }
  }

  /// Opens an Outlook comment, or takes back the closing mark of the one before.
  func openOutlook(
    _ unit: CodeUnit, _ start: UInt32, _ count: UInt32, _ buffer: inout OutputBuffer
  ) {
    let first = captures.last ?? 0
    let end = buffer.withBytes { OutlookComment.end(of: $0, from: first) }
    if case .close(let offset) = end { return buffer.truncate(to: offset) }
    print(unit, start, count, into: &buffer)
  }
}
