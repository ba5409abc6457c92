/// A value in `<meta content="…">`. With `http-equiv="refresh"` it can hold a URL: `0; url=https://…`.
enum MetaContentFilter {
  /// Appends the value as an attribute's, or nothing if it names a URL with a refused scheme.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    guard refreshURLs(in: text).allSatisfy({ isAllowed(text, from: $0) }) else { return }
    EscapeTable.html.append(text, to: &output)
  }

  /// Where the URLs behind `url =` start.
  private static func refreshURLs(in text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts: [Int] = []
    for index in 0..<max(0, text.count - 3) {
      guard UnsafeBufferPointer(rebasing: text[index...]).starts(with: "url"),
        let equals = text[(index + 3)...].firstIndex(where: { $0 > 0x20 }),
        text[equals] == UInt8(ascii: "=")
      else { continue }
      starts.append(equals + 1)
    }
    return starts
  }

  private static func isAllowed(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    let end = text[start...].firstIndex(of: UInt8(ascii: ";")) ?? text.count
    var url = UnsafeBufferPointer(rebasing: text[start..<end]).trimmed
    if let quote = url.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      url = UnsafeBufferPointer(rebasing: url[1...]).trimmed
    }
    return URLScheme.isAllowed(url, for: .links)
  }
}
