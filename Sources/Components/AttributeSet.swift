package import EmailIR

/// A set of attribute keys in three words.
package struct AttributeSet: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

  package init(arrayLiteral keys: AttributeKey...) {
    for key in keys { insert(key) }
  }

  package init(_ keys: some Sequence<AttributeKey>) {
    for key in keys { insert(key) }
  }

  package var isEmpty: Bool { words.0 | words.1 | words.2 == 0 }

  @inline(__always)
  package func contains(_ key: AttributeKey) -> Bool {
    let bit: UInt64 = 1 << UInt64(key.position & 63)
    switch key.position >> 6 {
    case 0: return words.0 & bit != 0
    case 1: return words.1 & bit != 0
    default: return words.2 & bit != 0
    }
  }

  package mutating func insert(_ key: AttributeKey) {
    let bit: UInt64 = 1 << UInt64(key.position & 63)
    switch key.position >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    default: words.2 |= bit
    }
  }

  /// Calls `body` with each key, in their order.
  func forEach(_ body: (AttributeKey) -> Void) {
    for (index, word) in [words.0, words.1, words.2].enumerated() {
      var rest = word
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        if let key = AttributeKey(rawValue: UInt8(index * 64 + bit)) { body(key) }
        rest &= rest - 1
      }
    }
  }

  package func union(_ other: AttributeSet) -> AttributeSet {
    var result = self
    result.words = (
      words.0 | other.words.0, words.1 | other.words.1, words.2 | other.words.2
    )
    return result
  }

  package static func == (left: AttributeSet, right: AttributeSet) -> Bool {
    left.words == right.words
  }
}

extension AttributeKey {
  /// Its raw value. The getter of that is a call into another room, which every attribute of every element would make several
  /// times; an enumeration without payload is laid out as its case's number.
  @inline(__always)
  var position: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
