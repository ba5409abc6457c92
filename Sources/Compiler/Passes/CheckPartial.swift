import Diagnostics

/// Partials of Liquid are HTML: they are printed while a page is rendered, when elements are HTML already.
enum CheckPartial {
  /// Reports the first MJML element of a partial.
  static func check(_ file: SourceFile, _ id: FileID, _ diagnostics: inout DiagnosticSet) {
    let opening = Array("<mj-".utf8)
    let bytes = file.bytes
    var position = 0
    while let start = bytes[position...].firstIndex(of: opening[0]) {
      if bytes[start...].starts(with: opening) {
        return diagnostics.report(
          .partialWithElements, "an MJML element in a partial of Liquid",
          at: SourceRange(file: id, start: start, end: start + opening.count),
          hint: "use <mj-include> or <mj-module> for MJML")
      }
      position = start + 1
    }
  }
}
