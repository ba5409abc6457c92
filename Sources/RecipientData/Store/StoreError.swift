/// What went wrong with a store; `description` is for people.
package enum StoreError: Error, CustomStringConvertible, Sendable {
  /// There is no file at the path.
  case absent(path: String)
  /// It is no store, or cannot be opened.
  case unreadable(path: String, reason: String)
  /// A later version of Galley made it.
  case newer(path: String)
  /// No such recipient is in the store.
  case unknownRecipient(id: String)
  /// No such segment is in the store; `nearest` is a name that is.
  case unknownSegment(name: String, nearest: String?)
  /// Reading or writing failed.
  case failed(String)

  package var description: String {
    switch self {
    case .absent(let path): "there is no store at \(path)"
    case .unreadable(let path, let reason): "the store \(path) cannot be opened: \(reason)"
    case .newer(let path): "the store \(path) was made by a later version of Galley"
    case .unknownRecipient(let id): "recipient ‘\(id)’ is not in the store"
    case .unknownSegment(let name, let nearest):
      "segment ‘\(name)’ is not in the store" + (nearest.map { " (did you mean ‘\($0)’?)" } ?? "")
    case .failed(let reason): "the store failed: \(reason)"
    }
  }
}
