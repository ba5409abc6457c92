import Diagnostics
import TemplateLanguages

/// Finds the tags of the enabled languages from left to right; where two could start, the language listed first has it.
struct TagScanner {
  /// For each byte, the languages whose tags may start with it.
  private let candidates: [[Language]]

  init(languages: [Language]) {
    var candidates = [[Language]](repeating: [], count: 256)
    for language in languages {
      for byte in language.firstBytes { candidates[Int(byte)].append(language) }
    }
    self.candidates = candidates
  }

  /// All tags from `reader.position` to the end: in order, not overlapping.
  func tags(in reader: inout TagReader) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    let isCandidate = candidates.map { !$0.isEmpty }
    let bytes = reader.bytes
    var position = reader.position
    while let next = Self.next(from: position, in: bytes, where: isCandidate) {
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
    for language in candidates[Int(reader.bytes[start])] {
      if let tag = language.read(&reader) {
        reader.position = max(reader.position, Int(tag.range.end))
        return tag
      }
      reader.position = start
    }
    return nil
  }

  private static func next(from start: Int, in bytes: [UInt8], where isCandidate: [Bool]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      isCandidate.withUnsafeBufferPointer { isCandidate in
        var position = start
        while position < bytes.count {
          if isCandidate[Int(bytes[position])] { return position }
          position += 1
        }
        return nil
      }
    }
  }
}
