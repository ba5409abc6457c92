import Diagnostics
import EmailIR
import Expressions

/// Bodies that are printed elsewhere.
extension ContextWalker {
  mutating func walk(_ block: Block) -> Block {
    switch block.kind {
    case .capture(let variable): walkCapture(block, variable)
    case .ifChanged: walkOptional(block)
    case .silent: walkSilent(block)
    }
  }

  private mutating func walkOptional(_ block: Block) -> Block {
    let start = state
    var copy = block
    copy.body = walk(block.body)
    if let joined = HTMLState.join(start, state) {
      state = joined
    } else {
      diagnostics.report(
        .contextsDiffer, "the block ends in another place of the HTML than it begins in",
        at: block.start, notes: [Diagnostic.Note("it ends here", at: block.end)])
    }
    return copy
  }

  /// What prints nowhere may end anywhere.
  private mutating func walkSilent(_ block: Block) -> Block {
    surroundings.append(state)
    state = HTMLState()
    var copy = block
    copy.body = walk(block.body)
    state = surroundings.removeLast()
    return copy
  }

  /// A capture that writes tags or references makes markup: its outputs are escaped inside, and its value is printed as
  /// it is between tags. One that writes none makes text: nothing is escaped inside, so that filters see the plain
  /// value, and it is escaped where it is printed.
  private mutating func walkCapture(_ block: Block, _ variable: VariableID) -> Block {
    var copy = block
    copy.makesMarkup = makesMarkup(block.body)
    let body = walkAside(block)
    copy.body = copy.makesMarkup ? body : block.body.withContext(.verbatim)
    if copy.makesMarkup { markupVariables.insert(variable) }
    return copy
  }

  /// Walks what is printed elsewhere, from text to text.
  private mutating func walkAside(_ block: Block) -> [Node] {
    surroundings.append(state)
    state = HTMLState()
    let body = walk(block.body)
    if !state.isBetweenTags {
      diagnostics.report(
        .htmlLeftOpen, "the captured HTML ends \(state.place.description)", at: block.start,
        hint: "close it before the capture ends")
    }
    state = surroundings.removeLast()
    return body
  }

  private func makesMarkup(_ nodes: [Node]) -> Bool {
    var found = false
    NodeWalk.all(nodes) { node in
      switch node {
      case .text(let text): found = found || text.array.holdsMarkup
      case .output(let output): found = found || printsMarkup(output)
      default: break
      }
    }
    return found
  }

  private func printsMarkup(_ output: Output) -> Bool {
    if output.kind == .raw { return true }
    switch output.source {
    case .expression(let value): return printsMarkup(value)
    case .cycle(_, let values): return values.contains(where: printsMarkup)
    case .partial: return true
    case .counter: return false
    }
  }
}

extension [UInt8] {
  /// Whether there is a tag, a comment or a character reference.
  fileprivate var holdsMarkup: Bool {
    indices.contains { index in
      switch self[index] {
      case UInt8(ascii: "<"):
        index + 1 < count && (self[index + 1].isLetter || self[index + 1].isMarkupSign)
      case UInt8(ascii: "&"): holdsReference(from: index + 1)
      default: false
      }
    }
  }

  private func holdsReference(from start: Int) -> Bool {
    let rest = self[start...].prefix(10)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")), end > start else { return false }
    return rest[..<end].allSatisfy {
      $0.isLetter || $0 == UInt8(ascii: "#") || ($0 >= 0x30 && $0 <= 0x39)
    }
  }
}

extension UInt8 {
  fileprivate var isMarkupSign: Bool { self == UInt8(ascii: "!") || self == UInt8(ascii: "/") }
}
