/// The character encodings that AMPscript names.
enum TextEncoding {
  case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, ascii, latin1

  /// By name, letter case ignored; `nil` for one that the platform refuses.
  init?(_ name: String) {
    switch name.lowercased() {
    case "utf-8": self = .utf8
    case "utf-16", "utf-16le", "unicode": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    case "utf-32", "utf-32le": self = .utf32LittleEndian
    case "ascii", "us-ascii": self = .ascii
    case "iso-8859-1", "latin1": self = .latin1
    default: return nil
    }
  }

  /// What the encoding cannot say becomes `?`.
  func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    case .utf32LittleEndian:
      text.unicodeScalars.flatMap { scalar in
        stride(from: 0, to: 32, by: 8).map { UInt8(scalar.value >> UInt32($0) & 255) }
      }
    case .ascii: text.utf16.map { $0 < 0x80 ? UInt8($0) : 0x3F }
    case .latin1: text.utf16.map { $0 < 0x100 ? UInt8($0) : 0x3F }
    }
  }

  func text(of bytes: [UInt8]) -> String {
    switch self {
    case .utf8: String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian: String(decoding: units(bytes) { $0 | $1 << 8 }, as: UTF16.self)
    case .utf16BigEndian: String(decoding: units(bytes) { $0 << 8 | $1 }, as: UTF16.self)
    case .utf32LittleEndian:
      String(
        decoding: stride(from: 0, to: bytes.count - 3, by: 4).map { start in
          (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32($1 * 8) }
        }, as: UTF32.self)
    case .ascii: String(decoding: bytes.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    case .latin1: String(decoding: bytes.map { UInt16($0) }, as: UTF16.self)
    }
  }

  private func units(_ bytes: [UInt8], _ join: (UInt16, UInt16) -> UInt16) -> [UInt16] {
    stride(from: 0, to: bytes.count - 1, by: 2).map {
      join(UInt16(bytes[$0]), UInt16(bytes[$0 + 1]))
    }
  }
}

extension Arguments {
  /// The encoding that an argument names, UTF-8 where it is absent, or the end of the message.
  func encoding(_ index: Int, _ function: String) throws(EvaluationError) -> TextEncoding {
    guard index < count else { return .utf8 }
    guard let encoding = TextEncoding(text(index)) else {
      throw .aborted(function, "there is no encoding \(self[index].ampscriptQuoted)")
    }
    return encoding
  }
}
