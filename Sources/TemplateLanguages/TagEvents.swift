package import Diagnostics

/// What a tag does, in order. Most tags do one thing, for which no array is made.
package enum TagEvents: Sendable {
  case none
  case one(TagEvent)
  /// More than one, and where each of them is written; nowhere if the tag as a whole does all.
  case several([TagEvent], at: [SourceRange])

  package init(_ events: [TagEvent], at places: [SourceRange] = []) {
    precondition(places.isEmpty || places.count == events.count, "each event has a place")
    switch events.count {
    case 0: self = .none
    case 1 where places.isEmpty: self = .one(events[0])
    default: self = .several(events, at: places)
    }
  }

  mutating func append(_ event: consuming TagEvent) {
    switch consume self {
    case .none: self = .one(event)
    case .one(let first): self = .several([first, event], at: [])
    case .several(var events, let places):
      precondition(places.isEmpty, "what is emitted has no place of its own")
      events.append(event)
      self = .several(events, at: [])
    }
  }
}

extension TagEvents: RandomAccessCollection {
  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch self {
    case .none: 0
    case .one: 1
    case .several(let events, _): events.count
    }
  }

  package subscript(position: Int) -> TagEvent {
    switch self {
    case .none: preconditionFailure("no event stands there")
    case .one(let event):
      precondition(position == 0, "no event stands there")
      return event
    case .several(let events, _): return events[position]
    }
  }
}
