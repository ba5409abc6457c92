extension Dataset {
  /// All kinds, in the order in which files are imported: what others refer to comes first. A file under a name of its
  /// own belongs to the first kind whose columns it has.
  static let all: [Dataset] = [
    .products, .recommendations, .scores, .consents, .memberships, .suppressions, .recipients,
    .dataExtensions,
  ]

  /// The order of import.
  static let importOrder = [
    "products", "recipients", "suppressions", "consents", "scores", "recommendations",
    "memberships", "data_extensions",
  ]
}
