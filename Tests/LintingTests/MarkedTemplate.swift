/// A template with what lint must say about it, written below each culprit:
///
/// ```
/// <mj-image src="https://a.example/1.png" />
/// <!-- image-without-alt: ‘mj-image’ has no ‘alt’
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -->
/// ```
///
/// A mark is two lines: the code and the message, then carets below the columns that the range covers.
struct MarkedTemplate {
  /// The template without its marks.
  let text: String
  /// `line:column-column code: message`, in order.
  let marks: [String]

  init(_ source: String) {
    var lines: [Substring] = []
    var marks: [String] = []
    var message: Substring?
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      if let text = message {
        marks.append("\(lines.count):\(Self.columns(line)) \(text)")
        message = nil
      } else if line.hasPrefix("<!-- ") {
        message = line.dropFirst(5)
      } else {
        lines.append(line)
      }
    }
    text = lines.joined(separator: "\n")
    self.marks = marks
  }

  /// `3-7` for carets in the third to seventh column.
  private static func columns(_ line: Substring) -> String {
    let start = line.prefix { $0 != "^" }.count
    let count = line.dropFirst(start).prefix { $0 == "^" }.count
    return "\(start + 1)-\(start + count)"
  }
}
