package import Expressions

/// One recipient's data by the field slots of a program, and the outside world that its message sees. Made once per worker
/// and bound to one recipient after the other.
package final class Recipient {
  let slots: ValueSlots
  /// The outside world for this recipient: the instant, the seed, the tables.
  package var environment: RenderEnvironment
  private let fields: [FieldName]
  /// The member names of the data bound last, and where each field was found among them.
  private var shape: ObjectShape?
  private var sources: [Source] = []
  /// The shared data at that time.
  private var shared = ObjectValue.empty

  /// Where a field's value comes from.
  private enum Source {
    case member(Int)
    case shared(Int)
    case wholeObject
    case now
    case nowhere
  }

  package init(for program: RenderProgram, in environment: RenderEnvironment) {
    fields = program.fields
    slots = ValueSlots(count: program.fields.count)
    self.environment = environment
    sources = Array(repeating: .nowhere, count: program.fields.count)
  }

  /// Reads the fields from a data object: each is the member of its name; `recipient` and `customer` mean the whole object
  /// and `now` the environment's instant, unless there are such members. What is absent is taken from the data that all
  /// recipients share; else it is undefined.
  package func bind(_ data: ObjectValue) {
    if data.shape !== shape || shared !== environment.shared { adopt(data) }
    for (slot, source) in sources.enumerated() {
      switch source {
      case .member(let position): slots[slot] = data.values[position]
      case .shared(let position): slots[slot] = shared.values[position]
      case .wholeObject: slots[slot] = .object(data)
      case .now: slots[slot] = .date(environment.now)
      case .nowhere: slots[slot] = .undefined
      }
    }
  }

  /// Gives a field a value that the data does not have (`$fallbacks`); nothing happens if the program does not read it.
  package func set(_ name: String, to value: Value) {
    for slot in 0..<slots.count where fields[slot].name == name { slots[slot] = value }
  }

  /// Finds the fields, unless the names are those of the data before.
  private func adopt(_ data: ObjectValue) {
    let isAlike = data.keys == shape?.keys && shared === environment.shared
    shape = data.shape
    shared = environment.shared
    if isAlike { return }
    for (slot, field) in fields.enumerated() { sources[slot] = source(of: field, in: data) }
  }

  private func source(of field: FieldName, in data: ObjectValue) -> Source {
    if let position = Self.position(of: field, in: data) { return .member(position) }
    switch field.name {
    case "$data": return .wholeObject
    case "recipient", "customer": return .wholeObject
    case "now": return .now
    default: return Self.position(of: field, in: shared).map(Source.shared) ?? .nowhere
    }
  }

  private static func position(of field: FieldName, in data: ObjectValue) -> Int? {
    if let position = data.position(of: field.name) { return position }
    guard field.ignoresCase else { return nil }
    let wanted = field.name.lowercased()
    return data.keys.lastIndex { $0.lowercased() == wanted }
  }
}
