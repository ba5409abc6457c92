/// What every byte becomes: itself, or a replacement. Runs between replaced bytes are copied whole.
struct EscapeTable: Sendable {
  /// 0 for a byte that stays, else the place of its replacement from 1.
  private let codes: [UInt8]
  private let replacements: [StaticString]

  /// Takes ASCII characters and what stands for them.
  init(_ pairs: KeyValuePairs<Unicode.Scalar, StaticString>) {
    var codes = [UInt8](repeating: 0, count: 256)
    for (place, pair) in pairs.enumerated() { codes[Int(pair.key.value)] = UInt8(place + 1) }
    self.codes = codes
    self.replacements = pairs.map(\.value)
  }

  /// Appends a text with its replacements.
  func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    var start = 0
    while true {
      let end = firstReplaced(in: text, from: start)
      output.append(UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { return }
      output.append(replacements[Int(codes[Int(text[end])]) - 1])
      start = end + 1
    }
  }

  /// The place of the first byte from `start` on that does not stay; the end if all do. Looks at eight bytes at once, as most
  /// of them stay.
  private func firstReplaced(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    codes.withUnsafeBufferPointer { codes in
      var index = start
      while text.count - index >= 8 {
        var any: UInt8 = 0
        for offset in 0..<8 { any |= codes[Int(text[index + offset])] }
        if any != 0 { break }
        index += 8
      }
      while index < text.count, codes[Int(text[index])] == 0 { index += 1 }
      return index
    }
  }
}

extension EscapeTable {
  /// Text and quoted attribute values. NUL becomes U+FFFD, as a browser reads it.
  static let html = EscapeTable([
    "\0": "\u{FFFD}", "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
  ])

  /// What Liquid's `escape` does.
  static let filter = EscapeTable([
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
  ])

  /// Attribute values without quotes: white space and what browsers complain of as well. `-` because `--` before
  /// the tag's `>` would end an Outlook comment.
  static let unquoted = EscapeTable([
    "\0": "\u{FFFD}", "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    "\t": "&#9;", "\n": "&#10;", "\u{0B}": "&#11;", "\u{0C}": "&#12;", "\r": "&#13;",
    " ": "&#32;", "=": "&#61;", "`": "&#96;", "-": "&#45;", "+": "&#43;",
  ])

  /// Comments: nothing that ends one, starts one or makes a condition for Outlook.
  static let comment = EscapeTable([
    "\0": "\u{FFFD}", "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    "-": "&#45;", "!": "&#33;", "[": "&#91;", "]": "&#93;",
  ])
}
