import Diagnostics
import TemplateLanguages

/// Finds the tags of the enabled languages from left to right; where two could start, the language listed first has it.
struct TagScanner {
  private let groups: [Group]
  /// Where a start of each group stands next, as far as that is known: the text is searched once for each.
  private var places: [Int]

  /// Two bytes with which tags of a language start.
  private struct Start {
    let first: UInt8
    let second: UInt8
    let read: @Sendable (inout TagReader) -> TemplateTag?
  }

  /// Starts that are looked for together: the same first byte, two second bytes at most. No two groups have a start at the
  /// same place.
  private struct Group {
    let pair: BytePair
    let starts: [Start]

    init(_ starts: [Start], first: UInt8, seconds: ArraySlice<UInt8>) {
      pair = BytePair(first, seconds[seconds.startIndex], or: seconds.last)
      self.starts = starts.filter { $0.first == first && seconds.contains($0.second) }
    }
  }

  /// Finds the tags of the languages of these names, in one text.
  static func of(_ names: [String]) -> TagScanner {
    names == CompileOptions.defaultLanguages ? usual : TagScanner(names)
  }

  private static let usual = TagScanner(CompileOptions.defaultLanguages)

  private init(_ names: [String]) {
    let starts = Language.all.filter { names.contains($0.name) }.flatMap { language in
      language.starts.map { start in
        let bytes = Array(start.utf8)
        precondition(bytes.count == 2, "a start is two bytes")
        return Start(first: bytes[0], second: bytes[1], read: language.read)
      }
    }
    groups = Self.grouped(starts)
    places = groups.map { _ in -1 }
  }

  private static func grouped(_ starts: [Start]) -> [Group] {
    Set(starts.map(\.first)).sorted().flatMap { first in
      let seconds = Set(starts.filter { $0.first == first }.map(\.second)).sorted()
      return stride(from: 0, to: seconds.count, by: 2).map {
        Group(starts, first: first, seconds: seconds[$0..<min($0 + 2, seconds.count)])
      }
    }
  }

  /// Whether something in these bytes may be the start of a tag.
  func findsStarts(in bytes: [UInt8]) -> Bool {
    groups.contains { $0.pair.next(in: bytes, from: 0) != nil }
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
    while let group = nextGroup(in: reader.bytes, from: reader.position) {
      let place = places[group]
      let tag = tag(at: place, group, in: &reader)
      reader.position = max(reader.position, place + 1)
      if let tag { return tag }
    }
    return nil
  }

  /// The group of the nearest start.
  private mutating func nextGroup(in bytes: [UInt8], from position: Int) -> Int? {
    var (nearest, nearestPlace) = (0, Int.max)
    for index in groups.indices {
      var place = places[index]
      if place < position {
        place = groups[index].pair.next(in: bytes, from: position) ?? .max
        places[index] = place
      }
      if place < nearestPlace { (nearest, nearestPlace) = (index, place) }
    }
    return nearestPlace == .max ? nil : nearest
  }

  private func tag(at place: Int, _ group: Int, in reader: inout TagReader) -> TemplateTag? {
    let second = reader.bytes[place + 1]
    for start in groups[group].starts where start.second == second {
      reader.position = place
      if let tag = start.read(&reader) {
        reader.position = max(reader.position, Int(tag.range.end))
        return tag
      }
    }
    reader.position = place
    return nil
  }
}
