package import Diagnostics

/// Makes clean UTF-8 of a file: comes before everything else. All positions count in what it gives.
package enum SourceDecoder {
  /// Drops a byte order mark, converts UTF-16 (known by its mark) and declared ISO-8859-1 and Windows-1252, and checks
  /// every character. What is wrong is reported, the first of each kind, and replaced, so that the rest can be read:
  /// invalid bytes by U+FFFD, control characters by a space.
  package static func decode(_ bytes: [UInt8], file: FileID) -> (
    bytes: [UInt8], diagnostics: DiagnosticSet
  ) {
    var diagnostics = DiagnosticSet()
    let unicode = encoded(bytes, file: file, diagnostics: &diagnostics)
    var inspector = CharacterInspector(file: file, diagnostics: diagnostics)
    let clean = inspector.inspect(unicode)
    return (clean, inspector.diagnostics)
  }

  /// The bytes in what should be UTF-8.
  private static func encoded(
    _ bytes: [UInt8], file: FileID, diagnostics: inout DiagnosticSet
  ) -> [UInt8] {
    // The bytes that byte order marks start with are beyond ASCII.
    if let first = bytes.first, first >= 0xEF {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
      if bytes.starts(with: [0xFF, 0xFE]) {
        return UTF16Decoder.decode(bytes.dropFirst(2), isBigEndian: false)
      }
      if bytes.starts(with: [0xFE, 0xFF]) {
        return UTF16Decoder.decode(bytes.dropFirst(2), isBigEndian: true)
      }
    }
    guard let declared = EncodingDeclaration.find(in: bytes) else { return bytes }
    switch declared.name {
    case "utf-8", "utf8", "us-ascii", "ascii": return bytes
    case "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "iso8859-1":
      return Windows1252.decode(bytes)
    default:
      report(declared, file: file, to: &diagnostics)
      return bytes
    }
  }

  private static func report(
    _ declared: EncodingDeclaration, file: FileID, to diagnostics: inout DiagnosticSet
  ) {
    diagnostics.report(
      .markupEncoding, "expected UTF-8, found the encoding `\(declared.name)`",
      at: SourceRange(file: file, declared.range),
      hint: "save the file as UTF-8 and remove the declaration")
  }
}
