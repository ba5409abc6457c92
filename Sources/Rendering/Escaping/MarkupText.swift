/// Trusted HTML where no tag can stand: in an attribute, a title, a subject.
enum MarkupText {
  /// The text that the HTML shows: without tags and comments, references decoded.
  static func text(of markup: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(markup.count)
    var reader = HTMLReader(markup)
    while let piece = reader.next() {
      guard case .text(let range) = piece else { continue }
      HTMLReferences.decode(markup, in: range, into: &result)
    }
    return result
  }
}
