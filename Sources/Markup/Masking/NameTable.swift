/// Names of elements and attributes, each made a `String` only once.
struct NameTable {
  private(set) var names: [String] = []
  /// Whether one of them is not ASCII.
  private(set) var holdForeign = false
  /// Where each of them was first read.
  private var entries: [Entry] = []
  /// Open addressing: index of a name plus one, 0 for free. Empty while there are so few names that each is looked at.
  private var slots: [Int32] = []
  private static let few = 16
  private let endingTags: EndingTags
  /// The text in which names stand; names in it do not change once they were read.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// What the masker has to know of elements of a name.
  struct Facts {
    /// Its content is not read.
    var isEndingTag = false
    /// An HTML element that has no content and no closing tag.
    var isVoid = false
    /// An HTML element in which there are no tags.
    var isRawText = false
  }

  private struct Entry {
    let start: Int32
    let count: Int32
    let hash: UInt32
    /// The last tag in which the name stood as an attribute.
    var tag: Int32 = -1
    /// `nil` if no element has had the name yet.
    var facts: Facts?
  }

  private static let html: [String: Facts] = {
    let void = [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
      "wbr",
    ].map { ($0, Facts(isVoid: true)) }
    let rawText = ["script", "style", "textarea", "title"].map { ($0, Facts(isRawText: true)) }
    return Dictionary(void + rawText, uniquingKeysWith: { first, _ in first })
  }()

  init(endingTags: EndingTags, bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.endingTags = endingTags
    self.bytes = bytes
    names.reserveCapacity(16)
    entries.reserveCapacity(16)
  }

  /// The index of a name, which is added if it is new.
  mutating func index(of name: Range<Int>) -> Int {
    let hash = hash(name)
    return find(name, hash) ?? add(name, hash)
  }

  private func find(_ name: Range<Int>, _ hash: UInt32) -> Int? {
    guard !slots.isEmpty else {
      for index in entries.indices where entries[index].hash == hash && holds(name, at: index) {
        return index
      }
      return nil
    }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].hash == hash, holds(name, at: index) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The facts about the element of a name.
  mutating func element(_ index: Int) -> Facts {
    if let known = entries[index].facts { return known }
    let text = UnsafeBufferPointer(rebasing: bytes[range(of: index)])
    let isMJML = text.count > 2 && text[0] == UInt8(ascii: "m") && text[1] == UInt8(ascii: "j")
    var fresh = isMJML ? Facts() : Self.html[names[index]] ?? Facts()
    fresh.isEndingTag = endingTags.contains(text)
    entries[index].facts = fresh
    return fresh
  }

  /// Whether an attribute of this name stood in the tag before.
  mutating func meets(_ index: Int, inTag tag: Int) -> Bool {
    defer { entries[index].tag = Int32(truncatingIfNeeded: tag) }
    return entries[index].tag == Int32(truncatingIfNeeded: tag)
  }

  func isForeign(_ index: Int) -> Bool {
    let name = range(of: index)
    var place = name.lowerBound
    while place < name.upperBound {
      if word(at: place, before: name.upperBound) & 0x8080_8080_8080_8080 != 0 { return true }
      place += 8
    }
    return false
  }

  /// Whether some byte of a name has not the bit that makes letters small; only then it may be a capital.
  func mayHoldCapitals(_ name: Range<Int>) -> Bool {
    var place = name.lowerBound
    while place < name.upperBound {
      let bits: UInt64 = 0x2020_2020_2020_2020
      if ~word(at: place, before: name.upperBound) & bits & mask(name.upperBound - place) != 0 {
        return true
      }
      place += 8
    }
    return false
  }

  private func range(of index: Int) -> Range<Int> {
    Int(entries[index].start)..<Int(entries[index].start + entries[index].count)
  }

  func holds(_ name: Range<Int>, at index: Int) -> Bool {
    let entry = entries[index]
    guard Int(entry.count) == name.count else { return false }
    let offset = Int(entry.start) - name.lowerBound
    var place = name.lowerBound
    while place < name.upperBound {
      let there = word(at: place + offset, before: name.upperBound + offset)
      if word(at: place, before: name.upperBound) != there { return false }
      place += 8
    }
    return true
  }

  /// Eight bytes of a name, zeros behind its end. Behind the text stand zeros, so that they can be read at its last byte.
  @inline(__always)
  private func word(at place: Int, before end: Int) -> UInt64 {
    let memory = UnsafeRawPointer(bytes.baseAddress)
    return (memory?.loadUnaligned(fromByteOffset: place, as: UInt64.self) ?? 0) & mask(end - place)
  }

  /// As many low bytes as are left of a name.
  @inline(__always)
  private func mask(_ rest: Int) -> UInt64 {
    rest < 8 ? (1 << UInt64(truncatingIfNeeded: rest &* 8)) &- 1 : .max
  }

  private mutating func add(_ name: Range<Int>, _ hash: UInt32) -> Int {
    let index = entries.count
    names.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[name]), as: UTF8.self))
    entries.append(
      Entry(start: Int32(name.lowerBound), count: Int32(name.count), hash: hash))
    if isForeign(index) { holdForeign = true }
    if entries.count * 2 > slots.count, entries.count > Self.few {
      grow()
    } else if !slots.isEmpty {
      insert(index)
    }
    return index
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: max(64, slots.count * 2))
    for index in entries.indices { insert(index) }
  }

  private mutating func insert(_ index: Int) {
    var slot = Int(entries[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index + 1)
  }

  /// FNV-1a over words of eight bytes, folded.
  private func hash(_ name: Range<Int>) -> UInt32 {
    var hash = UInt64(name.count)
    var place = name.lowerBound
    while place < name.upperBound {
      hash = (hash ^ word(at: place, before: name.upperBound)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      place += 8
    }
    return UInt32(truncatingIfNeeded: hash)
  }
}
