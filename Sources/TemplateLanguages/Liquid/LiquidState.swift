import Diagnostics
import Expressions

/// What Liquid remembers between the tags of one file.
struct LiquidState {
  /// The blocks that are open, outermost first.
  private(set) var blocks: [Block] = []
  /// Below this many, blocks belong to the surroundings of a `{% liquid %}` tag.
  var floor = 0
  /// How many `liquid` tags are being read, one in the other.
  var lineDepth = 0
  /// Nothing from here on ends a tag, or an output: known once the end of the file was reached in vain.
  var hasNoTagEnd = false
  var hasNoOutputEnd = false
  var hasReportedUnclosed = false
  /// Whether `{% raw %}` is open.
  var isRaw = false
  /// Arguments of an `include` that is being read: those behind see those before.
  var arguments: [String: Expression] = [:]
  /// Whether the file has `increment` or `decrement`; looked up once.
  private var hasCounters: Bool?
  /// End tags of unknown tags, which are no second mistake.
  private var silentNames: Set<String> = []

  struct Block {
    /// `if`, `for`
    let word: String
    let closer: String
    /// The tag that opened it.
    var range = 0..<1
    var loop: Loop?
    /// What `case` compares.
    var subject: Expression?

    struct Loop {
      let id: LoopID
      let isTable: Bool
    }
  }

  mutating func open(_ block: Block) { blocks.append(block) }

  /// Takes the innermost block that this word ends, and what is open inside it.
  mutating func close(_ closer: String) {
    guard let index = blocks.lastIndex(where: { $0.closer == closer }), index >= floor else {
      return
    }
    blocks.removeLast(blocks.count - index)
  }

  /// Takes what was opened since there were `count` blocks.
  mutating func closeAll(above count: Int) -> [Block] {
    guard blocks.count > count else { return [] }
    defer { blocks.removeSubrange(count...) }
    return Array(blocks[count...])
  }

  /// The innermost loop, or (1) the one around it …
  func loop(isTable: Bool, outwards: Int = 0) -> Block.Loop? {
    let loops = blocks.reversed().compactMap(\.loop).filter { $0.isTable == isTable }
    return outwards < loops.count ? loops[outwards] : nil
  }

  mutating func mayCount(_ bytes: [UInt8]) -> Bool {
    if let hasCounters { return hasCounters }
    let found = Self.hasCounters(bytes)
    hasCounters = found
    return found
  }

  /// Whether `crement` stands anywhere.
  private static func hasCounters(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while let start = wordStart.next(in: bytes, from: place) {
      if bytes[start...].starts(with: "crement".utf8) { return true }
      place = start + 1
    }
    return false
  }

  private static let wordStart = BytePair(UInt8(ascii: "c"), UInt8(ascii: "r"))

  mutating func reportUnknownTag(
    _ name: String, at range: Range<Int>, _ diagnostics: inout DiagnosticSet, _ file: FileID
  ) {
    guard silentNames.insert(name).inserted else { return }
    silentNames.insert("end" + name)
    let nearest = NearestName.of(name, in: LiquidTag.all.map(\.name))
    diagnostics.report(
      .liquidUnknownTag, name.isEmpty ? "expected the name of a tag" : "unknown tag `\(name)`",
      at: SourceRange(file: file, range), hint: nearest.map { "did you mean `\($0)`?" })
  }
}
