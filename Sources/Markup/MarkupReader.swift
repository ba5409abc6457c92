package import Diagnostics

/// Reads MJML, which is not quite XML, by means of libxml2, which reads only XML: see `Masker`.
package enum MarkupReader {
  /// Reads a file that `SourceDecoder` has passed.
  ///
  /// - Parameters:
  ///   - masks: The template tags of the file, sorted and apart from each other: they are no markup, wherever they stand.
  ///   - endingTags: Elements whose content is not read but given as a range, names in lower case.
  ///   - isFragment: An included file, which may have any number of elements at its top.
  /// - Returns: Always a tree, of what could be read, and what is wrong with the file.
  package static func read(
    bytes: [UInt8], file: FileID, masks: [Range<Int>] = [], endingTags: EndingTags = [],
    limits: MarkupLimits = MarkupLimits(), isFragment: Bool = false
  ) -> (tree: MarkupTree, diagnostics: DiagnosticSet) {
    guard bytes.count <= limits.bytes else { return tooLarge(bytes, file: file, limits: limits) }
    let masker = Masker(
      bytes, file: file, masks: masks, endingTags: endingTags, limits: limits)
    let masked = masker.mask()
    guard masked.isComplete else { return (MarkupTree(), masked.diagnostics) }
    var builder = TreeBuilder(consume masked, source: bytes, file: file)
    builder.read()
    if !isFragment { builder.checkRoot() }
    var diagnostics = builder.diagnostics
    // An entity of a document type that was refused is no second mistake.
    if !diagnostics.hasErrors {
      diagnostics.append(ReferenceInspector.inspect(bytes, file: file, masks: masks))
    }
    return (builder.tree, diagnostics)
  }

  private static func tooLarge(_ bytes: [UInt8], file: FileID, limits: MarkupLimits) -> (
    tree: MarkupTree, diagnostics: DiagnosticSet
  ) {
    var diagnostics = DiagnosticSet()
    diagnostics.report(
      .markupTooLarge, "expected a file of at most \(limits.bytes) bytes, found \(bytes.count)",
      at: SourceRange(file: file, start: 0, end: 0))
    return (MarkupTree(), diagnostics)
  }
}
