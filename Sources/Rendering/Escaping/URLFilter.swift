/// URLs that come from data.
enum URLFilter {
  /// Appends a URL, or `about:invalid#galley` if its scheme is refused. White space around it is dropped.
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, allowing purpose: URLScheme.Purpose,
    encoder: PercentEncoder, to output: inout OutputBuffer
  ) {
    let url = text.trimmed
    // An image as `data:` is no URL that people type: white space before it is an attempt to get past filters.
    let purpose = url.count == text.count ? purpose : .links
    guard URLScheme.isAllowed(url, for: purpose) else { return output.append(Escaping.refusedURL) }
    encoder.append(url, to: &output)
  }

  /// Appends what follows the start of a URL that may have been nothing, or part of a scheme: a colon before the
  /// first `/`, `?` or `#` is encoded, unless the text is a URL of an allowed scheme itself.
  static func appendContinuation(
    _ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer
  ) {
    guard URLScheme.colon(in: text) != nil, !URLScheme.isAllowed(text, for: .links) else {
      return PercentEncoder.path.append(text, to: &output)
    }
    let end = text.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? text.count
    PercentEncoder.relative.append(UnsafeBufferPointer(rebasing: text[..<end]), to: &output)
    PercentEncoder.path.append(UnsafeBufferPointer(rebasing: text[end...]), to: &output)
  }
}
