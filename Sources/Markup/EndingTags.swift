/// Names of elements whose content is not read: a dozen, which are compared faster than hashed.
package struct EndingTags: Sendable, ExpressibleByArrayLiteral {
  private let names: [[UInt8]]

  package init(_ names: some Sequence<String>) { self.names = names.map { Array($0.utf8) } }

  package init(arrayLiteral names: String...) { self.init(names) }

  func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    for known in names where known.count == name.count && Self.equal(known, name) { return true }
    return false
  }

  /// From the end: all of them start alike.
  private static func equal(_ known: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    for place in known.indices.reversed() where known[place] != name[place] { return false }
    return true
  }
}
