import Expressions

/// Reading case files.
extension Value {
  /// The text, if it is one.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// Whether it is `true`.
  var isTrue: Bool { if case .bool(true) = self { true } else { false } }

  /// The items, if it is an array.
  var items: [Value] { if case .array(let items) = self { items } else { [] } }

  /// The member of an object; `undefined` for anything else.
  subscript(name: String) -> Value {
    if case .object(let object) = self { object[name] } else { .undefined }
  }
}
