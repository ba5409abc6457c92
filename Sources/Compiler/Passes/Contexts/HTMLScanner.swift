/// Follows the HTML state through one stretch of the template's text. What is static from end to end (a quoted value, a
/// style sheet) is skipped, not read.
struct HTMLScanner {
  /// What stands behind the stretch.
  enum Follower { case output, logic, end }

  /// Bytes to be put in place of others, so that an output beside them cannot join them to a tag or a comment's end.
  struct Edit {
    let range: Range<Int>
    let replacement: StaticString
  }

  /// What is wrong with the text itself.
  enum Mistake: Hashable {
    case eventHandler(name: String)
    case scriptURL
    case malformedTag(found: UInt8)
    case splitTag
    case ambiguousName
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let follower: Follower
  var state: HTMLState
  var index = 0
  /// Where the last attribute's name stands, and where its value starts if both are in this stretch.
  var attributeName = 0..<0
  var valueStart: Int?
  private(set) var edits: [Edit] = []
  private(set) var mistakes: [Mistake] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, follower: Follower, state: HTMLState) {
    self.bytes = bytes
    self.follower = follower
    self.state = state
  }

  /// Reads the whole stretch.
  mutating func scan() {
    while index < bytes.count {
      switch state.place {
      case .text: scanText()
      case .less: scanLess()
      case .lessSlash: scanLessSlash()
      case .lessMark: scanLessMark()
      case .declaration, .endTag: skipPast(UInt8(ascii: ">")) { $0.enterText() }
      case .comment: scanComment()
      case .condition: skipPast(UInt8(ascii: ">")) { $0.enterCondition() }
      case .tagName: scanTagName()
      case .tag: scanTag()
      case .attributeName: scanAttributeName()
      case .afterName: scanAfterName()
      case .beforeValue: scanBeforeValue()
      case .value: scanValue()
      case .content: scanContent()
      case .nameEnd: scanNameEnd()
      case .unreachable, .broken: return
      }
    }
    finishText()
  }

  mutating func report(_ mistake: Mistake) {
    if !mistakes.contains(mistake) { mistakes.append(mistake) }
  }

  mutating func replace(_ range: Range<Int>, by replacement: StaticString) {
    edits.append(Edit(range: range, replacement: replacement))
  }

  /// The place of a byte from `index` on.
  func find(_ byte: UInt8) -> Int? {
    bytes[index...].firstIndex(of: byte)
  }

  /// Whether the bytes from a place on are those of a lower-case word; letter case does not count.
  func holds(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where bytes[start + offset].lowercased != word.utf8Start[offset] { return false }
    return true
  }

  private mutating func skipPast(_ byte: UInt8, then enter: (inout HTMLState) -> Void) {
    guard let end = find(byte) else { return index = bytes.count }
    index = end + 1
    enter(&state)
  }
}

extension HTMLState {
  /// Goes into the content of an Outlook comment.
  fileprivate mutating func enterCondition() {
    enterText()
    isOutlook = true
  }
}

extension UInt8 {
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  /// White space of HTML (vertical tab is none).
  var isHTMLSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }
}
