/// How the address of a link is shown in plain text.
enum PlainTextLink {
  /// Without white space around it, and without `mailto:` or `tel:`.
  static func shown(_ address: [UInt8]) -> [UInt8] {
    address.withUnsafeBufferPointer { bytes in
      let url = bytes.trimmed
      for scheme: StaticString in ["mailto:", "tel:"] where url.starts(with: scheme) {
        return Array(url[scheme.utf8CodeUnitCount...].prefix { $0 != UInt8(ascii: "?") })
      }
      return Array(url)
    }
  }

  /// A link that shows nothing, goes nowhere, or shows its own address, needs none.
  static func isWorthShowing(_ address: [UInt8], behind text: [UInt8]) -> Bool {
    let shown = bare(text)
    if shown.isEmpty || address.isEmpty || address.first == UInt8(ascii: "#") { return false }
    if address.elementsEqual("about:invalid#galley".utf8) { return false }
    return shown != bare(address)
  }

  /// Without scheme, white space around it and the last slash.
  private static func bare(_ text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
      var rest = bytes.trimmed
      for scheme: StaticString in ["https://", "http://"] where rest.starts(with: scheme) {
        rest = UnsafeBufferPointer(rebasing: rest[scheme.utf8CodeUnitCount...])
      }
      if rest.last == UInt8(ascii: "/") { rest = UnsafeBufferPointer(rebasing: rest.dropLast()) }
      return rest.map(\.asciiLowercased)
    }
  }
}
