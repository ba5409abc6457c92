package import EmailIR

/// Escaping a value for the place where it lands.
package enum Escaping {
  /// Appends `utf8` so that it means nothing but itself in `context`.
  package static func append(
    _ utf8: UnsafeBufferPointer<UInt8>, for context: HTMLContext, to buffer: inout OutputBuffer
  ) {
    guard context != .verbatim else { return buffer.append(utf8) }
    var start = 0
    for index in utf8.indices {
      guard let reference = reference(for: utf8[index]) else { continue }
      buffer.append(UnsafeBufferPointer(rebasing: utf8[start..<index]))
      buffer.append(reference)
      start = index + 1
    }
    buffer.append(UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    default: nil
    }
  }
}
