/// The part of galley.yml that says how recipients are stored and what a template gets of them.
package struct DataSettings: Sendable {
  package var fields: [FieldDeclaration] = []
  package var recommendations: [RecommendationSlot] = []
  /// In order of precedence: a recipient's `segment` is the first that it is in.
  package var segments: [SegmentSettings] = []
  /// Data extension → the columns that make its key.
  package var dataExtensionKeys: [String: [String]] = [:]

  package init() {}

  /// The declared type of a field; text if it is not declared.
  package func type(of field: String) -> FieldType {
    fields.first { $0.name == field }?.type ?? .string
  }

  /// The settings of a slot; defaults if it is not named.
  package func slot(_ name: String) -> RecommendationSlot {
    recommendations.first { $0.name == name } ?? RecommendationSlot(name: name)
  }
}
