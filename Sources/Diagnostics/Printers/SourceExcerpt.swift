/// A source line with carets under a range, cut to a width around the range.
struct SourceExcerpt {
  /// The line as shown: tabs widened, hidden characters by name.
  let line: String
  /// Blanks and carets that stand under the range.
  let carets: String
  /// The number of the line.
  let number: Int

  private static let tabWidth = 4

  /// `width` counts terminal columns; a range over several lines is clipped to its first.
  init(file: SourceFile, range: SourceRange, width: Int) {
    number = file.position(at: Int(range.start)).line
    let bytes = file.bytes
    let whole = file.range(ofLine: number)
    let start = min(max(whole.lowerBound, Int(range.start)), whole.upperBound)
    let end = min(max(start, Int(range.end)), whole.upperBound)
    var cells = Cells()
    // What lies further away than the width cannot be seen: a line may have megabytes.
    let reach = 4 * width
    let first = max(whole.lowerBound, start - reach)
    cells.add(bytes[first..<start], marked: false)
    cells.place = cells.count
    cells.add(bytes[start..<min(end, start + reach)], marked: true)
    cells.add(bytes[end..<min(whole.upperBound, end + reach)], marked: false)
    (line, carets) = cells.window(
      width: width, cutBefore: first > whole.lowerBound, cutAfter: end + reach < whole.upperBound)
  }

  /// One terminal column group per scalar.
  private struct Cells {
    private var texts: [String] = []
    private var widths: [Int] = []
    private var marks: [Bool] = []
    private var column = 0
    /// Where the range begins; it may be empty.
    var place = 0
    var count: Int { texts.count }

    mutating func add(_ bytes: ArraySlice<UInt8>, marked: Bool) {
      let whole = bytes.drop { $0 & 0xC0 == 0x80 }
      for scalar in String(decoding: whole, as: UTF8.self).unicodeScalars {
        let text: String
        if scalar == "\t" {
          text = String(repeating: " ", count: tabWidth - column % tabWidth)
        } else {
          text = VisibleText.shown(scalar)
        }
        texts.append(text)
        widths.append(text.unicodeScalars.reduce(0) { $0 + VisibleText.width($1) })
        marks.append(marked)
        column += widths.last ?? 0
      }
    }

    /// Line and carets within `width`; an ellipsis stands where something was cut off.
    func window(width: Int, cutBefore: Bool, cutAfter: Bool) -> (String, String) {
      let mark = place
      var low = 0
      var total = widths.reduce(0, +)
      let before = widths[..<mark].reduce(0, +)
      var dropped = 0
      while total > width, before - dropped > width / 3, low < mark {
        dropped += widths[low]
        total -= widths[low]
        low += 1
      }
      var high = texts.count
      while total > width, high > low + 1 {
        high -= 1
        total -= widths[high]
      }
      return printed(
        low..<high, at: mark, left: cutBefore || low > 0, right: cutAfter || high < texts.count)
    }

    private func printed(
      _ shown: Range<Int>, at mark: Int, left: Bool, right: Bool
    ) -> (String, String) {
      let line = (left ? "…" : "") + texts[shown].joined() + (right ? "…" : "")
      let indent = widths[shown.lowerBound..<max(shown.lowerBound, mark)].reduce(left ? 1 : 0, +)
      let wide = shown.reduce(0) { $0 + (marks[$1] ? widths[$1] : 0) }
      let carets = String(repeating: "^", count: max(1, wide))
      return (line, String(repeating: " ", count: indent) + carets)
    }
  }
}
