/// The plain text part of a message, made from its finished HTML.
///
/// Comments (what Outlook alone sees), the head, scripts, styles and hidden elements (the preheader) are left out.
/// Headings are framed, list items marked, quotations and nested lists indented; the cells of a data table stand beside
/// each other, those of a layout table one under the other. A link is `text ( address )`, an image its alternative text.
///
///     <p>Hi <b>Ann</b>,<br>see <a href="https://shop.example/">the shop</a>.</p>
///     → Hi Ann,
///       see the shop ( https://shop.example/ ).
package enum PlainText {
  /// Columns at which lines are broken; only a single word may be longer.
  package static let width = 65

  /// Converts a page. Takes linear time; whatever is broken in the HTML, its text is not lost.
  package static func convert(_ html: [UInt8], width: Int = width) -> [UInt8] {
    html.withUnsafeBufferPointer { convert($0, width: width) }
  }

  package static func convert(
    _ html: UnsafeBufferPointer<UInt8>, width: Int = width
  ) -> [UInt8] {
    var converter = PlainTextConverter(html, width: max(20, width))
    return converter.run()
  }
}
