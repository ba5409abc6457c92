import Expressions

/// The bytes of Outlook's conditional comments, and the rule by which the reference joins them: it drops
/// `<![endif]-->`, white space and `<!--[if mso | IE]>` wherever they follow each other.
enum OutlookComment {
  /// The only condition whose comments are joined.
  static let mergedCondition = "mso | IE"
  static let close = Array("<![endif]-->".utf8)

  static func open(_ condition: String) -> [UInt8] { Array("<!--[if \(condition)]>".utf8) }

  /// What stands at the end of printed text, white space aside.
  enum End {
    /// A closing mark that starts at this offset.
    case close(Int)
    case other
    /// White space only: what comes before decides.
    case nothing
  }

  /// Looks at the end of `bytes`, no further back than `start`.
  static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> End {
    var end = bytes.count
    while end > start, bytes[end - 1].isASCIIWhitespace { end -= 1 }
    if end == start { return .nothing }
    guard end - start >= close.count else { return .other }
    let first = end - close.count
    guard zip(bytes[first..<end], close).allSatisfy(==) else { return .other }
    // `<!--<![endif]-->` closes a comment that other clients read: it stays.
    let hidesMark = first - start >= 4 && bytes[first - 1] == 0x2D && bytes[first - 2] == 0x2D
    return hidesMark ? .other : .close(first)
  }
}
