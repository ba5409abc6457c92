/// Makes broken templates out of good ones: parts are dropped, repeated, swapped with parts of others, or filled with words that
/// mean something.
struct TemplateMutator {
  private var random: SeededGenerator
  private let seeds: [[UInt8]]

  /// Longer templates are cut.
  private static let maximumLength = 4096

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    seeds = TemplateSeeds.templates.map { Array($0.utf8) }
  }

  /// The next template.
  mutating func next() -> [UInt8] {
    var bytes = pick(seeds)
    for _ in 0..<Int.random(in: 0...6, using: &random) { mutate(&bytes) }
    if Bool.random(using: &random) { bytes += pick(seeds) }
    return Array(bytes.prefix(Self.maximumLength))
  }

  /// The data of the next message: a JSON object, mostly whole.
  mutating func nextData() -> [UInt8] {
    var bytes = Array(pick(TemplateSeeds.data).utf8)
    if Int.random(in: 0..<4, using: &random) == 0 { mutate(&bytes) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let range = range(in: bytes)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
    case 2: bytes.replaceSubrange(range, with: pick(TemplateSeeds.words).utf8)
    case 3: bytes.insert(contentsOf: pick(TemplateSeeds.words).utf8, at: range.lowerBound)
    case 4:
      let other = pick(seeds)
      bytes.insert(contentsOf: other[self.range(in: other)], at: range.lowerBound)
    default:
      guard !bytes.isEmpty else { return }
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
  }

  /// A short stretch.
  private mutating func range(in bytes: [UInt8]) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let length = Int.random(in: 0...24, using: &random)
    return start..<min(bytes.count, start + length)
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &random)]
  }
}
