/// Names of elements and attributes, each made a `String` only once.
struct NameTable {
  private(set) var names: [String] = []
  /// By name; `nil` for one that no element has had yet.
  private var facts: [Facts?] = []

  /// What the masker has to know of elements of a name.
  struct Facts {
    /// Its content is not read.
    var isEndingTag = false
    /// An HTML element that has no content and no closing tag.
    var isVoid = false
    /// An HTML element in which there are no tags.
    var isRawText = false
  }

  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  /// Open addressing: index of a name plus one, 0 for free.
  private var slots = [Int32](repeating: 0, count: 128)
  private let endingTags: Set<String>

  private static let html: [String: Facts] = {
    let void = [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
      "wbr",
    ].map { ($0, Facts(isVoid: true)) }
    let rawText = ["script", "style", "textarea", "title"].map { ($0, Facts(isRawText: true)) }
    return Dictionary(void + rawText, uniquingKeysWith: { first, _ in first })
  }()

  init(endingTags: Set<String>) {
    self.endingTags = endingTags
    names.reserveCapacity(32)
    facts.reserveCapacity(32)
    ends.reserveCapacity(33)
    bytes.reserveCapacity(512)
  }

  /// The index of a name, which is added if it is new.
  mutating func index(of name: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Self.hash(name) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if holds(name, at: index) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    add(name)
    slots[slot] = Int32(names.count)
    if names.count * 2 > slots.count { grow() }
    return names.count - 1
  }

  /// The facts about the element of a name.
  mutating func element(_ index: Int) -> Facts {
    if let known = facts[index] { return known }
    let name = names[index]
    var fresh = name.hasPrefix("mj") ? Facts() : Self.html[name] ?? Facts()
    fresh.isEndingTag = endingTags.contains(name)
    facts[index] = fresh
    return fresh
  }

  private func holds(_ name: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let start = ends[index]
    guard ends[index + 1] - start == name.count else { return false }
    for offset in 0..<name.count where bytes[start + offset] != name[offset] { return false }
    return true
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt8>) {
    names.append(String(decoding: name, as: UTF8.self))
    facts.append(nil)
    bytes.append(contentsOf: name)
    ends.append(bytes.count)
  }

  private mutating func grow() {
    var larger = [Int32](repeating: 0, count: slots.count * 2)
    for index in names.indices {
      let start = ends[index]
      var slot = bytes[start..<ends[index + 1]].withUnsafeBufferPointer { Self.hash($0) }
      slot &= larger.count - 1
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = Int32(index + 1)
    }
    slots = larger
  }

  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }
}
