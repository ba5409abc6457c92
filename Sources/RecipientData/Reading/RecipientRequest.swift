package import Expressions

/// What is to be read, and how it is put together.
package struct RecipientRequest: Sendable {
  package var selection: RecipientSelection
  /// The top-level names that the program reads (`RenderProgram.fields`); `nil` for everything.
  package var fields: [FieldName]?
  package var settings: DataSettings
  /// Consents later than this do not count yet, recommendations that have expired by then no more.
  package var now: Timestamp
  /// Whether recipients without consent, suppressed or without a valid address are given as well (for previews).
  package var includeUnconsented = false

  package init(
    _ selection: RecipientSelection, fields: [FieldName]? = nil,
    settings: DataSettings = DataSettings(), now: Timestamp
  ) {
    self.selection = selection
    self.fields = fields
    self.settings = settings
    self.now = now
  }
}
