import Expressions

/// The bytes of Outlook's conditional comments, and the rule by which the reference joins them: it drops
/// `<![endif]-->`, white space and `<!--[if mso | IE]>` wherever they follow each other.
package enum OutlookComment {
  package static let open: StaticString = "<!--[if mso | IE]>"
  package static let close: StaticString = "<![endif]-->"

  /// What stands at the end of printed text, white space aside.
  package enum End {
    /// A closing mark that starts at this offset.
    case close(Int)
    case other
    /// White space only: what comes before decides.
    case nothing
  }

  /// Looks at the end of `bytes`, no further back than `start`.
  package static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> End {
    var end = bytes.count
    while end > start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    if end == start { return .nothing }
    let first = end - close.utf8CodeUnitCount
    guard first >= start else { return .other }
    for offset in first..<end where bytes[offset] != close.utf8Start[offset - first] {
      return .other
    }
    // `<!--<![endif]-->` closes a comment that other clients read: it stays.
    let hidesMark = first - start >= 4 && bytes[first - 1] == 0x2D && bytes[first - 2] == 0x2D
    return hidesMark ? .other : .close(first)
  }
}
