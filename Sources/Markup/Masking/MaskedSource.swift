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
  let tags: [StartTag]
  /// What is neither markup nor text.
  let dropped: [Range<Int>]
  let diagnostics: DiagnosticSet
  /// False if there was too much of it, and the rest was not looked at.
  let isComplete: Bool

  /// One thing that libxml2 reads, and where it comes from.
  struct Piece {
    enum Kind {
      /// A start tag: index into `tags`.
      case start(Int32)
      /// A closing tag: index into `names`.
      case end(Int32)
      case comment
    }

    let kind: Kind
    /// Its offsets in the skeleton.
    let first: Int32
    let last: Int32
    /// And in the source.
    let start: Int32
    let end: Int32
  }

  /// A start tag as it was found.
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
