/// `srcset` from data: candidates between commas, each a URL and perhaps a width or density.
enum SourceSetFilter {
  static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    var start = 0
    while true {
      let comma = text[start...].firstIndex(of: UInt8(ascii: ",")) ?? text.count
      appendCandidate(UnsafeBufferPointer(rebasing: text[start..<comma]), to: &output)
      guard comma < text.count else { return }
      output.append(UInt8(ascii: ","))
      start = comma + 1
    }
  }

  /// A candidate with a refused scheme, or with a descriptor that is none, gives way to the refused URL.
  private static func appendCandidate(
    _ candidate: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer
  ) {
    let start = candidate.firstIndex { $0 > 0x20 } ?? candidate.count
    let end = candidate[start...].firstIndex { $0 <= 0x20 } ?? candidate.count
    let url = UnsafeBufferPointer(rebasing: candidate[start..<end])
    let descriptor = candidate[end...]
    guard URLScheme.isAllowed(url, for: .images), descriptor.allSatisfy(isOfDescriptor),
      candidate[..<start].allSatisfy(isOfDescriptor)
    else { return output.append(Escaping.refusedURL) }
    output.append(UnsafeBufferPointer(rebasing: candidate[..<start]))
    PercentEncoder.path.append(url, to: &output)
    output.append(UnsafeBufferPointer(rebasing: descriptor))
  }

  private static func isOfDescriptor(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte == 0x20
      || (byte >= 0x09 && byte <= 0x0D)
  }
}
