/// Whom a run is for.
package enum Audience: Equatable, Sendable {
  /// Recipients of the store, by id.
  case recipients([String])
  /// Named recipients of `data/personas`.
  case personas([String])
  /// One JSON object, or NDJSON if the name ends in `.ndjson` or `.jsonl`.
  case dataFile(String)
  /// The recipients of the store that are in a segment.
  case segment(String)
  /// Every recipient of the store.
  case all

  /// Whether there is one recipient for certain, so that the message can be printed as it is.
  package var isSingle: Bool {
    switch self {
    case .recipients(let names), .personas(let names): names.count == 1
    case .dataFile(let path): !Self.isLines(path)
    case .segment, .all: false
    }
  }

  /// Whether a file of that name holds an object a line.
  package static func isLines(_ path: String) -> Bool {
    path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl")
  }
}
