import Expressions
import GRDB

/// Which members a data object gets, and where each comes from: worked out once per run.
struct ProfilePlan {
  /// The members in their order.
  let members: [Member]
  /// The columns of `profiles` to select, in the order of `Source.column`.
  let columns: [String]
  /// Whether members that have no column are added to each object.
  let addsRest: Bool

  struct Member {
    let name: String
    let source: Source
  }

  enum Source {
    case id
    /// Position in `columns`.
    case column(Int, FieldType)
    /// A member of the JSON rest.
    case rest
    case recommendations, scores, segment, segments, fallbacks
  }

  /// Members that are not attributes.
  private static let reserved: [(name: String, source: Source)] = [
    ("recommendations", .recommendations), ("scores", .scores), ("segment", .segment),
    ("segments", .segments), ("$fallbacks", .fallbacks),
  ]

  init(_ database: Database, _ request: RecipientRequest) throws {
    let stored = try database.columns(in: "profiles").map(\.name).filter { !$0.hasPrefix("_") }
    let isWhole = request.fields?.contains { Self.meansWhole($0, stored) } ?? true
    let wanted = { (name: String) in
      isWhole || request.fields?.contains { $0.matches(name) } ?? true
    }
    let attributes = stored.filter { name in
      wanted(name) && !Self.reserved.contains { $0.name == name }
    }
    var members: [Member] = []
    if wanted("id"), !stored.contains("id") { members.append(Member(name: "id", source: .id)) }
    members += attributes.enumerated().map { position, name in
      Member(name: name, source: .column(position, request.settings.type(of: name)))
    }
    members += Self.reserved.filter { wanted($0.name) }.map {
      Member(name: $0.name, source: $0.source)
    }
    if !isWhole {
      members += Self.restMembers(request.fields ?? [], besides: members.map(\.name))
    }
    self.members = members
    columns = attributes
    addsRest = isWhole
  }

  /// Whether the JSON rest has to be read.
  var readsRest: Bool {
    addsRest || members.contains { if case .rest = $0.source { true } else { false } }
  }

  func reads(_ wanted: (Source) -> Bool) -> Bool { members.contains { wanted($0.source) } }

  /// `recipient` and `customer` are the whole object, unless there is a column of that name.
  private static func meansWhole(_ field: FieldName, _ stored: [String]) -> Bool {
    (field.name == "recipient" || field.name == "customer") && !stored.contains(field.name)
  }

  private static func restMembers(_ fields: [FieldName], besides names: [String]) -> [Member] {
    let absent = fields.filter { field in !names.contains { field.matches($0) } }.map(\.name)
    return Set(absent).subtracting(["now"]).sorted().map { Member(name: $0, source: .rest) }
  }
}

extension FieldName {
  /// Whether a member of that name is what is read.
  fileprivate func matches(_ member: String) -> Bool {
    name == member || ignoresCase && name.lowercased() == member.lowercased()
  }
}
