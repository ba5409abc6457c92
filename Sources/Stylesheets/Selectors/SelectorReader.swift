/// Reads one selector (Selectors level 3, with `:is` and `:where`).
struct SelectorReader {
  /// Why something is no selector that can be applied.
  struct Refusal: Error {
    let kind: StyleProblem.Kind
  }

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  private let depth: Int

  init(_ bytes: [UInt8], _ range: Range<Int>, depth: Int = 0) {
    self.bytes = bytes
    self.end = range.upperBound
    self.position = range.lowerBound
    self.depth = depth
  }

  /// Reads `a, b`: each with its place.
  static func readList(_ bytes: [UInt8], _ range: Range<Int>) -> [(
    range: Range<Int>, selector: Result<Selector, Refusal>
  )] {
    var list: [(range: Range<Int>, selector: Result<Selector, Refusal>)] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      let end = min(CSSBlocks.find([UInt8(ascii: ",")], in: bytes, from: start), range.upperBound)
      let part = CSSByte.trimmed(start..<end, of: bytes)
      var reader = SelectorReader(bytes, part)
      list.append((part, reader.read()))
      start = end + 1
    }
    return list
  }

  mutating func read() -> Result<Selector, Refusal> {
    do throws(Refusal) {
      return .success(try readSelector())
    } catch {
      return .failure(error)
    }
  }

  private mutating func readSelector() throws(Refusal) -> Selector {
    var compounds: [CompoundSelector] = []
    var combinators: [Selector.Combinator] = []
    position = min(CSSBlocks.endOfSpace(bytes, from: position), end)
    repeat {
      compounds.append(try readCompound())
      guard let combinator = readCombinator() else { break }
      combinators.append(combinator)
    } while true
    guard position >= end, compounds.count <= 64 else { throw Refusal(kind: .selector) }
    return Selector(compounds: compounds, combinators: combinators)
  }

  /// White space, `>`, `+` or `~`; `nil` at the end.
  private mutating func readCombinator() -> Selector.Combinator? {
    let start = position
    position = min(CSSBlocks.endOfSpace(bytes, from: position), end)
    guard position < end else { return nil }
    let combinator: Selector.Combinator
    switch bytes[position] {
    case UInt8(ascii: ">"): combinator = .child
    case UInt8(ascii: "+"): combinator = .next
    case UInt8(ascii: "~"): combinator = .subsequent
    default: return position > start ? .descendant : nil
    }
    position = min(CSSBlocks.endOfSpace(bytes, from: position + 1), end)
    return combinator
  }

  private mutating func readCompound() throws(Refusal) -> CompoundSelector {
    var compound = CompoundSelector()
    let start = position
    if position < end, bytes[position] == UInt8(ascii: "*") {
      position += 1
    } else if position < end, startsName(bytes[position]) {
      let name = readName().map(CSSByte.lower)
      compound.name = name
      compound.mask.insert(name, .name)
    }
    while position < end, try readPart(into: &compound) {}
    guard position > start else { throw Refusal(kind: .selector) }
    return compound
  }

  private func startsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\\") || (CSSByte.isName(byte) && !CSSByte.isDigit(byte))
  }

  /// Reads `#id`, `.class`, `[…]` or `:…`; false if none of them stands here.
  private mutating func readPart(into compound: inout CompoundSelector) throws(Refusal) -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "#"):
      let id = try readName(behind: 1)
      compound.ids.append(id)
      compound.mask.insert(id, .id)
    case UInt8(ascii: "."):
      let name = try readName(behind: 1)
      compound.classes.append(name)
      compound.mask.insert(name, .class)
    case UInt8(ascii: "["): compound.attributes.append(try readAttribute())
    case UInt8(ascii: ":"): compound.pseudos.append(try readPseudo())
    default: return false
    }
    return true
  }

  private mutating func readName(behind count: Int) throws(Refusal) -> [UInt8] {
    position += count
    let name = readName()
    guard !name.isEmpty else { throw Refusal(kind: .selector) }
    return name
  }

  /// A name, with its escapes (`sm\:wide`) resolved.
  private mutating func readName() -> [UInt8] {
    var name: [UInt8] = []
    while position < end {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < end {
        name.append(bytes[position + 1])
        position += 2
      } else if CSSByte.isName(bytes[position]) {
        name.append(bytes[position])
        position += 1
      } else {
        break
      }
    }
    return name
  }

  private mutating func readAttribute() throws(Refusal) -> AttributeSelector {
    position = CSSBlocks.endOfSpace(bytes, from: position + 1)
    let name = readName().map(CSSByte.lower)
    position = CSSBlocks.endOfSpace(bytes, from: position)
    guard !name.isEmpty, position < end else { throw Refusal(kind: .selector) }
    if bytes[position] == UInt8(ascii: "]") {
      position += 1
      return AttributeSelector(name: name, comparison: .exists, value: [], ignoresCase: false)
    }
    let comparison = try readOperator()
    let value = try readValue()
    position = CSSBlocks.endOfSpace(bytes, from: position)
    let flag = readName().map(CSSByte.lower)
    position = CSSBlocks.endOfSpace(bytes, from: position)
    guard position < end, bytes[position] == UInt8(ascii: "]") else {
      throw Refusal(kind: .selector)
    }
    position += 1
    return AttributeSelector(
      name: name, comparison: comparison, value: value, ignoresCase: flag == [UInt8(ascii: "i")])
  }

  private mutating func readOperator() throws(Refusal) -> AttributeSelector.Operator {
    let comparison: AttributeSelector.Operator
    switch bytes[position] {
    case UInt8(ascii: "="): comparison = .equals
    case UInt8(ascii: "~"): comparison = .includes
    case UInt8(ascii: "|"): comparison = .dash
    case UInt8(ascii: "^"): comparison = .prefix
    case UInt8(ascii: "$"): comparison = .suffix
    case UInt8(ascii: "*"): comparison = .substring
    default: throw Refusal(kind: .selector)
    }
    if comparison != .equals { position += 1 }
    guard position < end, bytes[position] == UInt8(ascii: "=") else {
      throw Refusal(kind: .selector)
    }
    position = CSSBlocks.endOfSpace(bytes, from: position + 1)
    return comparison
  }

  private mutating func readValue() throws(Refusal) -> [UInt8] {
    guard position < end else { throw Refusal(kind: .selector) }
    guard bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
      return try readName(behind: 0)
    }
    let close = CSSBlocks.endOfString(bytes, from: position)
    guard close > position + 1, close <= end else { throw Refusal(kind: .selector) }
    defer { position = close }
    return Array(bytes[position + 1..<close - 1])
  }

  private mutating func readPseudo() throws(Refusal) -> PseudoClass {
    guard position + 1 < end, bytes[position + 1] != UInt8(ascii: ":") else {
      throw Refusal(kind: .pseudo)
    }
    let name = String(decoding: try readName(behind: 1).map(CSSByte.lower), as: UTF8.self)
    guard position < end, bytes[position] == UInt8(ascii: "(") else {
      guard let pseudo = PseudoClass.named(name) else { throw Refusal(kind: .pseudo) }
      return pseudo
    }
    let argument = try readArgument()
    switch name {
    case "not": return .not(try readSelectors(argument))
    case "is", "where", "matches": return .any(try readSelectors(argument))
    default:
      let text = String(decoding: bytes[argument], as: UTF8.self)
      guard let pattern = NthPattern(text), let pseudo = PseudoClass.counted(name, pattern) else {
        throw Refusal(kind: .pseudo)
      }
      return pseudo
    }
  }

  /// What stands between the parentheses at `position`.
  private mutating func readArgument() throws(Refusal) -> Range<Int> {
    var open = 0
    let start = position + 1
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") {
        open -= 1
        if open == 0 { return start..<position - 1 }
      }
    }
    throw Refusal(kind: .selector)
  }

  private func readSelectors(_ range: Range<Int>) throws(Refusal) -> [Selector] {
    guard depth < 8 else { throw Refusal(kind: .selector) }
    var selectors: [Selector] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      let comma = CSSBlocks.find([UInt8(ascii: ",")], in: bytes, from: start)
      let stop = min(comma, range.upperBound)
      var reader = SelectorReader(
        bytes, CSSByte.trimmed(start..<stop, of: bytes), depth: depth + 1)
      selectors.append(try reader.readSelector())
      start = stop + 1
    }
    return selectors
  }
}
