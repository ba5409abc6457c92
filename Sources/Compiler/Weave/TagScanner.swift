import Diagnostics
import TemplateLanguages

/// Finds the tags of the enabled languages from left to right; where two could start, the language listed first has it.
struct TagScanner {
  private let starts: [Start]
  private let pairs: [BytePair]
  /// Where each pair stands next, as far as that is known: the text is searched once for each.
  private var places: [Int]

  /// Two bytes with which tags of a language start.
  private struct Start {
    let first: UInt8
    let second: UInt8
    let language: Language
  }

  /// Finds the tags of the languages of these names, in one text.
  static func of(_ names: [String]) -> TagScanner {
    names == CompileOptions.defaultLanguages ? usual : TagScanner(names)
  }

  private static let usual = TagScanner(CompileOptions.defaultLanguages)

  private init(_ names: [String]) {
    starts = Language.all.filter { names.contains($0.name) }.flatMap { language in
      language.starts.map { start in
        let bytes = Array(start.utf8)
        precondition(bytes.count == 2, "a start is two bytes")
        return Start(first: bytes[0], second: bytes[1], language: language)
      }
    }
    pairs = Self.pairs(of: starts)
    places = pairs.map { _ in -1 }
  }

  /// Starts with the same first byte are looked for together, two by two.
  private static func pairs(of starts: [Start]) -> [BytePair] {
    let seconds = Dictionary(grouping: starts, by: \.first).mapValues { Set($0.map(\.second)) }
    return seconds.sorted { $0.key < $1.key }.flatMap { first, seconds in
      let seconds = seconds.sorted()
      return stride(from: 0, to: seconds.count, by: 2).map { index in
        BytePair(
          first, seconds[index], or: index + 1 < seconds.count ? seconds[index + 1] : nil)
      }
    }
  }

  /// Whether something in these bytes may be the start of a tag.
  func findsStarts(in bytes: [UInt8]) -> Bool {
    pairs.contains { $0.next(in: bytes, from: 0) != nil }
  }

  /// All tags from `reader.position` to the end: in order, not overlapping.
  func tags(in reader: inout TagReader) -> [TemplateTag] {
    var scanner = self
    var tags: [TemplateTag] = []
    while let tag = scanner.next(in: &reader) { tags.append(tag) }
    return tags
  }

  /// The next tag at or behind `reader.position`, which goes on behind it.
  mutating func next(in reader: inout TagReader) -> TemplateTag? {
    while let place = nextStart(in: reader.bytes, from: reader.position) {
      reader.position = place
      let tag = tag(in: &reader)
      reader.position = max(reader.position, place + 1)
      if let tag { return tag }
    }
    return nil
  }

  private mutating func nextStart(in bytes: [UInt8], from position: Int) -> Int? {
    var nearest = Int.max
    for index in places.indices {
      if places[index] < position {
        places[index] = pairs[index].next(in: bytes, from: position) ?? .max
      }
      nearest = min(nearest, places[index])
    }
    return nearest == .max ? nil : nearest
  }

  private func tag(in reader: inout TagReader) -> TemplateTag? {
    let position = reader.position
    let (first, second) = (reader.bytes[position], reader.bytes[position + 1])
    for index in starts.indices
    where starts[index].first == first && starts[index].second == second {
      if let tag = starts[index].language.read(&reader) {
        reader.position = max(reader.position, Int(tag.range.end))
        return tag
      }
      reader.position = position
    }
    return nil
  }
}
