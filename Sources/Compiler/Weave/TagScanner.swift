import Diagnostics
import TemplateLanguages

/// Finds the tags of the enabled languages from left to right; where two could start, the language listed first has it.
struct TagScanner {
  private let starts: [Start]
  /// Where each of these stands next, as far as that is known: the text is searched once for each.
  private var places: [Int]

  /// Two bytes with which tags of a language start.
  private struct Start {
    let pair: BytePair
    let language: Language
  }

  /// Finds the tags of the languages of these names, in one text.
  static func of(_ names: [String]) -> TagScanner {
    names == CompileOptions.defaultLanguages ? usual : TagScanner(names)
  }

  private static let usual = TagScanner(CompileOptions.defaultLanguages)

  private init(_ names: [String]) {
    starts = Language.all.filter { names.contains($0.name) }.flatMap { language in
      language.starts.map { Start(pair: BytePair($0), language: language) }
    }
    places = starts.map { _ in -1 }
  }

  /// Whether something in these bytes may be the start of a tag.
  func findsStarts(in bytes: [UInt8]) -> Bool {
    starts.contains { $0.pair.next(in: bytes, from: 0) != nil }
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
    while let start = nextStart(in: reader.bytes, from: reader.position) {
      let place = places[start]
      reader.position = place
      let tag = tag(from: start, in: &reader)
      reader.position = max(reader.position, place + 1)
      if let tag { return tag }
    }
    return nil
  }

  /// The nearest start, the first of those that stand there.
  private mutating func nextStart(in bytes: [UInt8], from position: Int) -> Int? {
    var (nearest, place) = (0, Int.max)
    for index in places.indices {
      var found = places[index]
      if found < position {
        found = starts[index].pair.next(in: bytes, from: position) ?? .max
        places[index] = found
      }
      if found < place { (nearest, place) = (index, found) }
    }
    return place == .max ? nil : nearest
  }

  /// What the languages make of the starts at `reader.position`, of which `first` is the first one.
  private func tag(from first: Int, in reader: inout TagReader) -> TemplateTag? {
    let position = reader.position
    for index in first..<starts.count where places[index] == position {
      if let tag = starts[index].language.read(&reader) {
        reader.position = max(reader.position, Int(tag.range.end))
        return tag
      }
      reader.position = position
    }
    return nil
  }
}
