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

  /// Prints `value.name`.
  @inline(__always)
  mutating func printMember(
    _ member: UInt32, of value: UnsafePointer<Value>, _ unit: CodeUnit, _ mode: PrintMode,
    into buffer: inout OutputBuffer
  ) {
    if let place = value.place.pointee.member(member, unit, &hints) {
      place.place.pointee.print(mode, into: &buffer)
    } else {
      buffer.print(computedMember(member, of: value, unit), mode)
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

extension ValuePlace {
  /// Prints the value where it lies.
  @inline(__always)
  func print(_ mode: PrintMode, into buffer: inout OutputBuffer) { buffer.print(value, mode) }
}
