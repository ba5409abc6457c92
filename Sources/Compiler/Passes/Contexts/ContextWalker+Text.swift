import Diagnostics
import EmailIR

/// Text: scanned in stretches, changed only where an output beside it could join it.
extension ContextWalker {
  /// Walks the text nodes that stand together; gives the place of the next other node.
  mutating func walkText(_ nodes: [Node], from start: Int, into result: inout [Node]) -> Int {
    var end = start
    var bytes: [UInt8] = []
    while end < nodes.count, case .text(let text) = nodes[end] {
      if end == start { bytes = text.array } else { bytes += text.bytes }
      end += 1
    }
    let edits = scan(bytes, before: follower(nodes[end...]))
    if edits.isEmpty {
      result += nodes[start..<end]
    } else {
      result.append(.text(bytes.applying(edits)))
    }
    return end
  }

  private mutating func scan(
    _ bytes: [UInt8], before follower: HTMLScanner.Follower
  ) -> [HTMLScanner.Edit] {
    let before = state
    let (after, edits, mistakes) = bytes.withUnsafeBufferPointer {
      var scanner = HTMLScanner($0, follower: follower, state: before)
      scanner.scan()
      return (scanner.state, scanner.edits, scanner.mistakes)
    }
    state = after
    mistakes.forEach { report($0) }
    return edits
  }

  private func follower(_ rest: ArraySlice<Node>) -> HTMLScanner.Follower {
    for node in rest {
      switch node {
      case .output: return .output
      case .branch, .loop, .block: return .logic
      case .statement, .mark, .inherited: continue
      case .text, .scope, .outlook, .hole, .element, .comment: return .end
      }
    }
    return .end
  }

  private mutating func report(_ mistake: HTMLScanner.Mistake) {
    switch mistake {
    case .eventHandler(let name):
      diagnostics.report(
        .scriptInMail, "the event handler '\(name)' does nothing in a mail", at: nil)
    case .scriptURL:
      diagnostics.report(.scriptInMail, "a script URL does nothing in a mail", at: nil)
    case .malformedTag(let byte):
      let found = String(Character(Unicode.Scalar(byte)))
      diagnostics.report(.malformedTag, "unexpected '\(found)' in a tag", at: nil)
    case .splitTag:
      diagnostics.report(.outputInName, "expected the whole end tag in one piece", at: nil)
    case .ambiguousName:
      diagnostics.report(
        .outputInName, "expected white space behind a name that ends with a block or an output",
        at: nil)
    }
  }
}

extension [UInt8] {
  /// The bytes with stretches replaced.
  fileprivate func applying(_ edits: [HTMLScanner.Edit]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= start {
      result += self[start..<edit.range.lowerBound]
      result += UnsafeBufferPointer(
        start: edit.replacement.utf8Start, count: edit.replacement.utf8CodeUnitCount)
      start = edit.range.upperBound
    }
    return result + self[start...]
  }
}
