import Components
import EmailIR

/// Prints a page without anything dynamic: what assembling and rendering do with it.
enum PageText {
  static func of(_ page: PageExpansion) -> String {
    var marks: [Mark] = []
    for case .mark(let mark) in page.nodes where !marks.contains(mark) { marks.append(mark) }
    let holes = page.compose(marks)
    var bytes: [UInt8] = []
    var open = ""
    var closed = -2
    for (index, node) in page.nodes.enumerated() {
      switch node {
      case .text(let text): bytes += text
      case .hole(let hole): bytes += holes[hole] ?? []
      case .outlook(.open(let condition)):
        let isContinued = closed == (index - 1) && open == condition
        if isContinued { bytes.removeLast(12) } else { bytes += "<!--[if \(condition)]>".utf8 }
        open = condition
      case .outlook(.close):
        bytes += "<![endif]-->".utf8
        closed = index
      default: continue
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
