/// Reads rules: CSS Syntax level 3, as far as it concerns rules, declarations, strings, blocks and comments.
struct StylesheetReader {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var rules: [StyleRule] = []
  private(set) var problems: [StyleProblem] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func readRules() {
    while true {
      position = CSSBlocks.endOfSpace(bytes, from: position)
      guard position < bytes.count else { return }
      if bytes[position] == UInt8(ascii: "@") { readAtRule() } else { readRule() }
    }
  }

  private mutating func readAtRule() {
    let start = position
    let end = CSSBlocks.find([UInt8(ascii: ";"), UInt8(ascii: "{")], in: bytes, from: position)
    problems.append(StyleProblem(kind: .atRule, range: start..<end))
    if end < bytes.count, bytes[end] == UInt8(ascii: "{") {
      position = CSSBlocks.endOfBlock(bytes, from: end).end
    } else {
      position = min(end + 1, bytes.count)
    }
  }

  private mutating func readRule() {
    let start = position
    let open = CSSBlocks.find([UInt8(ascii: "{"), UInt8(ascii: "}")], in: bytes, from: start)
    guard open < bytes.count, bytes[open] == UInt8(ascii: "{") else {
      problems.append(StyleProblem(kind: .selector, range: start..<open))
      position = min(open + 1, bytes.count)
      return
    }
    let (end, isClosed) = CSSBlocks.endOfBlock(bytes, from: open)
    if !isClosed { problems.append(StyleProblem(kind: .unclosed, range: start..<open)) }
    let declarations = DeclarationReader.read(bytes, open + 1..<(isClosed ? end - 1 : end))
    addRules(selectors: start..<open, declarations)
    position = end
  }

  private mutating func addRules(selectors: Range<Int>, _ declarations: [StyleDeclaration]) {
    for (range, result) in SelectorReader.readList(bytes, selectors) {
      switch result {
      case .success(let selector):
        rules.append(StyleRule(selector: selector, declarations: declarations))
      case .failure(let refusal):
        problems.append(StyleProblem(kind: refusal.kind, range: range))
      }
    }
  }
}
