import Diagnostics
import TemplateLanguages

/// Finds the tags of the enabled languages from left to right; where two could start, the language listed first has it.
struct TagScanner {
  private let languages: [Language]
  /// For each byte, a bit for each language whose tags may start with it.
  private let candidates: [UInt8]

  /// Finds the tags of the languages of these names.
  static func of(_ names: [String]) -> TagScanner {
    names == CompileOptions.everyLanguage
      ? every : TagScanner(languages: Language.all.filter { names.contains($0.name) })
  }

  private static let every = TagScanner(languages: Language.all)

  private init(languages: [Language]) {
    var candidates = [UInt8](repeating: 0, count: 256)
    for (index, language) in languages.enumerated() {
      for byte in language.firstBytes { candidates[Int(byte)] |= 1 << UInt8(index) }
    }
    self.languages = languages
    self.candidates = candidates
  }

  /// All tags from `reader.position` to the end: in order, not overlapping.
  func tags(in reader: inout TagReader) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    let bytes = reader.bytes
    var position = reader.position
    while let next = Self.next(from: position, in: bytes, where: candidates) {
      reader.position = next
      if let tag = tag(in: &reader) {
        tags.append(tag)
        position = max(reader.position, next + 1)
      } else {
        position = next + 1
      }
    }
    return tags
  }

  private func tag(in reader: inout TagReader) -> TemplateTag? {
    let start = reader.position
    let candidates = candidates[Int(reader.bytes[start])]
    for (index, language) in languages.enumerated() where candidates & 1 << UInt8(index) != 0 {
      if let tag = language.read(&reader) {
        reader.position = max(reader.position, Int(tag.range.end))
        return tag
      }
      reader.position = start
    }
    return nil
  }

  private static func next(
    from start: Int, in bytes: [UInt8], where candidates: [UInt8]
  ) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      candidates.withUnsafeBufferPointer { candidates in
        var position = start
        while position < bytes.count {
          if candidates[Int(bytes[position])] != 0 { return position }
          position += 1
        }
        return nil
      }
    }
  }
}
