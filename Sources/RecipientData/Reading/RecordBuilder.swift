import Expressions
import GRDB

/// Makes data objects from profiles and what belongs to them.
final class RecordBuilder {
  private let plan: ProfilePlan
  /// The members' names; all objects share them.
  private let shape: ObjectShape
  private let recommendations: RecommendationBinder?
  private let scores: ScoreBinder?
  private let segments: SegmentBinder?

  /// A profile that has been read, without what belongs to it.
  struct Draft {
    let rid: Int64
    let id: String
    var values: [Value]
    let rest: ObjectValue?
  }

  init(_ database: Database, _ plan: ProfilePlan, _ request: RecipientRequest) throws {
    self.plan = plan
    let names = plan.members.map(\.name)
    shape = ObjectShape(keys: names)
    let settings = request.settings
    let reads = { (kinds: [String]) in plan.members.contains { kinds.contains($0.source.kind) } }
    recommendations =
      reads(["recommendations"])
      ? try RecommendationBinder(database, settings, now: request.now) : nil
    scores = reads(["scores"]) ? try ScoreBinder(database) : nil
    segments =
      reads(["segment", "segments", "fallbacks"]) ? try SegmentBinder(database, settings) : nil
  }

  /// Finishes a batch, in ascending order of row numbers.
  func records(_ drafts: [Draft]) throws -> [RecipientRecord] {
    guard let first = drafts.first?.rid, let last = drafts.last?.rid else { return [] }
    // A range with wide gaps holds more rows of others than of these recipients.
    guard last - first < Int64(drafts.count) * 8 else {
      return try drafts.flatMap { try records([$0]) }
    }
    try load(first, last)
    return try drafts.map(record)
  }

  private func load(_ first: Int64, _ last: Int64) throws {
    try recommendations?.load(first, last)
    try scores?.load(first, last)
    try segments?.load(first, last)
  }

  private func record(_ draft: Draft) throws -> RecipientRecord {
    var values = draft.values
    let bound = segments?.values(of: draft.rid)
    for (position, member) in plan.members.enumerated() {
      switch member.source {
      case .recommendations:
        values[position] = try recommendations?.value(of: draft.rid) ?? .undefined
      case .scores: values[position] = scores?.value(of: draft.rid) ?? .undefined
      case .segment: values[position] = bound?.segment ?? .null
      case .segments: values[position] = bound?.segments ?? .undefined
      case .fallbacks: values[position] = bound?.fallbacks ?? .undefined
      case .id, .column, .rest: break
      }
    }
    return RecipientRecord(id: draft.id, data: object(values, draft.rest))
  }

  private func object(_ values: [Value], _ rest: ObjectValue?) -> ObjectValue {
    guard plan.addsRest, let rest else { return ObjectValue(shape, values: values) }
    let extra = rest.keys.indices.filter { shape.position(of: rest.keys[$0]) == nil }
    return ObjectValue(
      keys: shape.keys + extra.map { rest.keys[$0] },
      values: values + extra.map { rest.values[$0] })
  }
}

extension ProfilePlan.Source {
  fileprivate var kind: String {
    switch self {
    case .id, .column, .rest: "profile"
    case .recommendations: "recommendations"
    case .scores: "scores"
    case .segment: "segment"
    case .segments: "segments"
    case .fallbacks: "fallbacks"
    }
  }
}
