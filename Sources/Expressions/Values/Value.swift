/// A datum of a recipient, or what an expression gives. 17 bytes; compound values are shared, never copied.
///
/// What two values mean side by side (equality, order, truth, printing) differs between the languages, so `Value` is not
/// `Equatable`: each language has functions for it.
@usableFromInline package enum Value: Sendable {
  /// There is no such name. Prints nothing; differs from `null` only where a language asks whether a name exists.
  case undefined
  case null
  case bool(Bool)
  case integer(Int)
  case double(Double)
  case string(String)
  /// HTML from a trusted place (`| raw`, `*|HTML:X|*`, a field of type html): printed without escaping.
  case markup(String)
  case array([Value])
  case object(ObjectValue)
  case range(IntegerRange)
  case date(Timestamp)
  /// Rows of a data extension (AMPscript).
  case rows(Rowset)
  /// One row of a data extension (AMPscript).
  case row(Row)
  /// Liquid's `blank` and `empty`, which compare by property, not by value.
  case blank
  case empty
}

extension Value {
  /// Whether nothing is there: undefined or null.
  @inlinable package var isNothing: Bool {
    switch self {
    case .undefined, .null: true
    default: false
    }
  }

  /// Whether a fallback takes its place when it is printed: nothing, or text of white space only.
  package var isBlank: Bool {
    switch self {
    case .undefined, .null: true
    case .string(let text): text.utf8.allSatisfy(\.isASCIIWhitespace)
    case .markup(let html): html.utf8.allSatisfy(\.isASCIIWhitespace)
    case .array(let items): items.isEmpty
    default: false
    }
  }
}

extension UInt8 {
  /// Space, tab, line feed, vertical tab, form feed, carriage return.
  @inlinable package var isASCIIWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
