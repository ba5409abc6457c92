/// Names of elements and attributes, each made a `String` only once.
struct NameTable {
  private(set) var names: [String] = []
  /// Facts per name.
  private(set) var isEndingTag: [Bool] = []
  private(set) var isVoid: [Bool] = []
  private(set) var isRawText: [Bool] = []

  private var bytes: [UInt8] = []
  private var ends: [Int] = [0]
  /// Open addressing: index of a name plus one, 0 for free.
  private var slots = [Int32](repeating: 0, count: 128)
  private let endingTags: Set<String>

  /// HTML elements that have no content and no closing tag.
  private static let voidNames: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// HTML elements in which there are no tags.
  private static let rawTextNames: Set<String> = ["script", "style", "textarea", "title"]

  init(endingTags: Set<String>) {
    self.endingTags = endingTags
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

  private func holds(_ name: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let start = ends[index]
    guard ends[index + 1] - start == name.count else { return false }
    for offset in 0..<name.count where bytes[start + offset] != name[offset] { return false }
    return true
  }

  private mutating func add(_ name: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: name, as: UTF8.self)
    names.append(text)
    isEndingTag.append(endingTags.contains(text))
    isVoid.append(Self.voidNames.contains(text))
    isRawText.append(Self.rawTextNames.contains(text))
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
