package import Expressions

/// A template as instructions. Immutable but for its fragment caches; holds no names but those of the fields it reads.
package final class RenderProgram: Sendable {
  /// The top-level names that `Recipient` must give, in slot order.
  package let fields: [FieldName]

  init(fields: [FieldName]) { self.fields = fields }
}
