/// A value in place of an attribute's name.
enum AttributeNameFilter {
  /// Printed for a name that is refused.
  private static let refused: StaticString = "data-refused"

  /// Names that only switch or describe: no script, no URL, no style can come of them.
  private static let known: [StaticString] = [
    "align", "alt", "bgcolor", "border", "cellpadding", "cellspacing", "checked", "class", "color",
    "colspan", "dir", "disabled", "face", "height", "hidden", "hspace", "id", "lang", "name",
    "noshade", "nowrap", "open", "readonly", "required", "reversed", "role", "rowspan", "scope",
    "selected", "size", "span", "start", "summary", "tabindex", "title", "valign", "vspace",
    "width",
  ]

  /// Appends a name from the list, or one that begins with `data-` or `aria-`; any other gives way to `data-refused`.
  static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    let name = text.trimmed
    if name.isEmpty { return }
    if known.contains(where: { name.equals($0) }) || isPrefixed(name) { return output.append(name) }
    output.append(refused)
  }

  private static func isPrefixed(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count > 5 else { return false }
    guard name.starts(with: "data-") || name.starts(with: "aria-") else { return false }
    return name.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
  }
}
