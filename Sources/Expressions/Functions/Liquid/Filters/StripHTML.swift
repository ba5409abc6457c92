extension LiquidFilters {
  static let stripHTML = Function.liquidTextFilter(
    "strip_html", "Without tags, comments, scripts and style sheets.",
    [.init("{{ \"<p>a <b>b</b></p>\" | strip_html }}", "a b")]
  ) { text in withoutTags(text) }

  /// A text without tags, comments, scripts and style sheets.
  static func withoutTags(_ text: String) -> String {
    var text = text
    let hasTags = text.withUTF8 { bytes in
      for byte in bytes where byte == UInt8(ascii: "<") { return true }
      return false
    }
    guard hasTags else { return text }
    let bytes = Array(text.utf8)
    return String(decoding: withoutTags(withoutBlocks(bytes)), as: UTF8.self)
  }

  private static let blocks = [
    ("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>"),
  ].map { (open: Array($0.0.utf8), close: Array($0.1.utf8)) }

  /// Drops `<script…</script>`, `<!--…-->` and `<style…</style>`; those that do not end are kept.
  private static func withoutBlocks(_ bytes: [UInt8]) -> [UInt8] {
    // An end that was not found once is not looked for again: linear time.
    var isMissing = [false, false, false]
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    scan: while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") {
        for (index, block) in blocks.enumerated()
        where !isMissing[index] && bytes[position...].starts(with: block.open) {
          let start = position + block.open.count
          if let end = TextSearch.first(block.close, in: bytes, from: start) {
            position = end + block.close.count
            continue scan
          }
          isMissing[index] = true
        }
      }
      result.append(bytes[position])
      position += 1
    }
    return result
  }

  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    guard let lastEnd = bytes.lastIndex(of: UInt8(ascii: ">")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isInside = false
    for (position, byte) in bytes.enumerated() {
      if !isInside, byte == UInt8(ascii: "<"), position < lastEnd { isInside = true }
      if !isInside { result.append(byte) }
      if byte == UInt8(ascii: ">") { isInside = false }
    }
    return result
  }
}
