/// What a template may ask of the reader. Beyond it stands no e-mail, only an attack or an accident: 100,000 attributes
/// in one tag cost libxml2 2.9.14 fifteen seconds, for it compares each with each.
package struct MarkupLimits: Sendable {
  /// Bytes of the file.
  package var bytes = 8 << 20
  /// Elements inside elements.
  package var depth = 256
  /// Attributes of one tag.
  package var attributes = 512
  /// Elements and comments of the file.
  package var nodes = 65_536

  package init() {}
}
