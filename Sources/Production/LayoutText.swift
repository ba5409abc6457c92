import Compiler
import Diagnostics

/// A layout report for people:
///
///     14:5 mj-section: 4 layouts, 9312 bytes
///       15:7 which arm of this condition holds: {% if vip %}
struct LayoutText {
  let report: LayoutReport
  let sources: SourceMap

  var text: String {
    if report.scopes.isEmpty { return "The layout is the same for every recipient.\n" }
    return report.scopes.map(text).joined()
  }

  private func text(_ scope: LayoutReport.Scope) -> String {
    let indent = String(repeating: "  ", count: scope.depth)
    let head = "\(indent)\(place(scope.startTag)) \(scope.element): \(cost(scope))\n"
    return scope.causes.reduce(head) { text, cause in
      text + "\(indent)  \(place(cause.range)) \(cause.description): \(source(cause.range))\n"
    }
  }

  private func cost(_ scope: LayoutReport.Scope) -> String {
    switch scope.layouts {
    case .exactly(1): "1 layout, \(scope.bytes) bytes"
    case .exactly(let count): "\(count) layouts, \(scope.bytes) bytes"
    case .moreThan(let count): "more than \(count) layouts"
    case .fromData: "one layout for each length or value that the data brings"
    }
  }

  private func place(_ range: SourceRange) -> String {
    let position = sources.position(of: range)
    let path = range.file.index == 0 ? "" : "\(sources[range.file].path):"
    return "\(path)\(position.line):\(position.column)"
  }

  /// The first line of the source there.
  private func source(_ range: SourceRange) -> String {
    let bytes = sources[range.file].bytes[range.bytes].prefix { $0 != 0x0A }
    return String(decoding: bytes, as: UTF8.self)
  }
}
