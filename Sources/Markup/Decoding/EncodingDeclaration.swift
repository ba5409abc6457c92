/// The `encoding="…"` of an XML declaration at the start of a file.
struct EncodingDeclaration {
  /// In lower case.
  let name: String
  /// Where the name stands.
  let range: Range<Int>

  /// Reads it from the first line, which is ASCII in all encodings that can declare themselves so.
  static func find(in bytes: [UInt8]) -> EncodingDeclaration? {
    let head = bytes.prefix(256)
    guard bytes.count > 5, bytes[1] == UInt8(ascii: "?"), head.starts(with: Array("<?xml".utf8)),
      let close = head.firstIndex(of: 0x3E),
      let start = place(of: Array("encoding".utf8), in: head[..<close])
    else { return nil }
    guard let quote = head[start..<close].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let end = head[(quote + 1)..<close].firstIndex(of: head[quote])
    else { return nil }
    let name = String(decoding: head[(quote + 1)..<end], as: UTF8.self).lowercased()
    return EncodingDeclaration(name: name, range: quote + 1..<end)
  }

  /// The end of the first `text` in `bytes`.
  private static func place(of text: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: text) }.map { $0 + text.count }
  }
}
