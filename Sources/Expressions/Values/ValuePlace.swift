/// A value where it lies. As it cannot be copied, what looks into it keeps no reference to what it holds: counting references
/// would cost more than printing a short text does.
@usableFromInline package struct ValuePlace: ~Copyable {
  package let value: Value
}

extension ValuePlace {
  /// Its text, as a Liquid filter sees it.
  var liquidText: String {
    switch value {
    case .string(let text), .markup(let text): text
    default: LiquidText.of(value)
    }
  }

  /// Calls `body` with the bytes of the value's text, as a Liquid filter sees it.
  @inline(__always)
  func withLiquidText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch value {
    case .string(let text), .markup(let text): text.withBytes(body)
    default: LiquidText.of(value).withBytes(body)
    }
  }
}

extension UnsafePointer<Value> {
  /// The value behind this pointer, to be looked at where it lies.
  @inlinable @inline(__always)
  package var place: UnsafePointer<ValuePlace> {
    UnsafeRawPointer(self).assumingMemoryBound(to: ValuePlace.self)
  }
}

extension String {
  /// Calls `body` with the bytes, which are valid during the call.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = self
    return copy.withUTF8(body)
  }
}
