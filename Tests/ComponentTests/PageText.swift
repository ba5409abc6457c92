import Components
import EmailIR

/// Prints a page without anything dynamic: what assembling and rendering do with it.
enum PageText {
  static func of(_ page: PageExpansion) -> String {
    var marks: [Mark] = []
    for case .mark(let mark) in page.nodes where !marks.contains(mark) { marks.append(mark) }
    let holes = HeadComposer.compose(marks)
    var bytes: [UInt8] = []
    for node in page.nodes {
      switch node {
      case .text(let text): bytes += text.bytes
      case .hole(let hole): bytes += holes[hole]
      case .outlook: bytes += "<!--[if mso | IE]>".utf8
      default: continue
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
