/// A value where it lies in its array. As it cannot be copied, what looks into it keeps no reference to what it holds.
struct Place<Value>: ~Copyable {
  let value: Value
}

extension Array {
  /// Calls `body` with each element where it lies, and its index.
  @inline(__always)
  func forEachPlace(_ body: (borrowing Place<Element>, Int) -> Void) {
    withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      // A place has the layout of its only property, and lives as long as the array is borrowed.
      let places = UnsafeRawPointer(first).assumingMemoryBound(to: Place<Element>.self)
      for index in elements.indices { body(places[index], index) }
    }
  }
}
