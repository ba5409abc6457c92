import Diagnostics

/// What the masker leaves for libxml2, and what it knows that libxml2 will not see.
struct MaskedSource {
  var bytes: MaskedBytes
  var names: [String]
  var items: [AttributeItem]
  /// The start tags that libxml2 will report, in the same order.
  var tags: [StartTag]
  /// What is neither markup nor text.
  var dropped: [Range<Int>]
  var diagnostics: DiagnosticSet

  /// A start tag as it was found; offsets count in the source.
  struct StartTag {
    let start: Int
    let nameEnd: Int
    let end: Int
    let name: Int
    let items: Range<Int>
    /// Whether some of its items are template tags.
    let hasTagsBetweenAttributes: Bool
    /// Inside of an ending tag.
    var content: Range<Int>?
    let isVoid: Bool
  }
}
