import Diagnostics

/// What the masker leaves for libxml2, and what it knows that libxml2 will not see. Offsets count in the source.
struct MaskedSource {
  let bytes: MaskedBytes
  /// How much of `bytes.skeleton` libxml2 reads.
  let skeletonCount: Int
  /// What the skeleton consists of, in order.
  let pieces: [Piece]
  let names: [String]
  let items: [AttributeItem]
  /// What is neither markup nor text.
  let dropped: [Range<Int>]
  let diagnostics: DiagnosticSet
  /// False if there was too much of it, and the rest was not looked at.
  let isComplete: Bool

  /// One thing that libxml2 reads, and where it comes from.
  struct Piece {
    enum Kind { case start, end, comment }

    let kind: Kind
    /// Its offsets in the skeleton.
    let first: Int32
    let last: Int32
    /// And in the source.
    let start: Int32
    let end: Int32
    /// Of a tag: index into `names`.
    var name: Int32 = -1
    /// What else is known of a start tag.
    var tag = StartTag()

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  /// What was found in a start tag. Offsets count in the source.
  struct StartTag {
    var nameEnd: Int32 = 0
    var items: Range<Int> = 0..<0
    /// Whether some of its items are template tags.
    var hasTagsBetweenAttributes = false
    /// Inside of an ending tag.
    var content: Range<Int>?
    var isVoid = false
  }
}
