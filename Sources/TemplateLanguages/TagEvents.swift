/// What a tag does, in order. Most tags do one thing, for which no array is made.
package enum TagEvents: Sendable {
  case none
  case one(TagEvent)
  /// More than one.
  case several([TagEvent])

  package init(_ events: [TagEvent]) {
    switch events.count {
    case 0: self = .none
    case 1: self = .one(events[0])
    default: self = .several(events)
    }
  }

  mutating func append(_ event: consuming TagEvent) {
    switch consume self {
    case .none: self = .one(event)
    case .one(let first): self = .several([first, event])
    case .several(var events):
      events.append(event)
      self = .several(events)
    }
  }
}

extension TagEvents: RandomAccessCollection {
  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch self {
    case .none: 0
    case .one: 1
    case .several(let events): events.count
    }
  }

  package subscript(position: Int) -> TagEvent {
    switch self {
    case .none: preconditionFailure("no event stands there")
    case .one(let event):
      precondition(position == 0, "no event stands there")
      return event
    case .several(let events): return events[position]
    }
  }
}
