import Diagnostics

/// Finds character references that HTML does not know. They are printed as they are written, so nothing is lost, but
/// the reader of the mail sees `&bogus;`.
enum ReferenceInspector {
  /// Reports unknown references outside of `masks` (sorted, apart from each other), at most a hundred.
  static func inspect(
    _ bytes: [UInt8], file: FileID, masks: [Range<Int>] = []
  ) -> DiagnosticSet {
    var diagnostics = DiagnosticSet()
    var mask = 0
    bytes.withUnsafeBufferPointer { all in
      var place = 0
      while let range = nextReference(in: all, from: place), diagnostics.all.count < 100 {
        place = range.upperBound
        while mask < masks.count, masks[mask].upperBound <= range.lowerBound { mask += 1 }
        if mask < masks.count, masks[mask].lowerBound <= range.lowerBound { continue }
        let name = UnsafeBufferPointer(rebasing: all[range.lowerBound + 1..<range.upperBound - 1])
        if !HTMLReferenceNames.contains(name) { report(name, range, file, &diagnostics) }
      }
    }
    return diagnostics
  }

  private static func report(
    _ name: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ file: FileID,
    _ diagnostics: inout DiagnosticSet
  ) {
    diagnostics.report(
      .markupUnknownEntity, "`&\(String(decoding: name, as: UTF8.self));` names no character",
      at: SourceRange(file: file, range), hint: "for the sign `&` itself write `&amp;`")
  }

  /// The next `&name;`.
  private static func nextReference(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int>? {
    var place = start
    while let found = MemorySearch.first(UInt8(ascii: "&"), in: bytes, from: place) {
      place = found + 1
      var end = place
      while end < bytes.count, end - place < 32, isLetterOrDigit(bytes[end]) { end += 1 }
      let isReference = end < bytes.count && bytes[end] == UInt8(ascii: ";") && end > place
      if isReference { return found..<end + 1 }
    }
    return nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
