import Expressions

/// Members, calls and variables.
extension Executor {
  /// Calls a function with the values on top of the stack and leaves what it gives.
  @inline(__always)
  mutating func call(
    _ function: UInt32, _ count: Int, _ unit: CodeUnit
  ) throws(EvaluationError) {
    let result = try unit.functions.call(Int(function), stack.window(count), &evaluation)
    stack.truncate(to: stack.count - count)
    stack.push(result)
  }

  /// Leaves `value.name` on the stack.
  @inline(__always)
  mutating func pushMember(_ member: UInt32, of value: UnsafePointer<Value>, _ unit: CodeUnit) {
    if let place = value.place.pointee.member(member, unit, &hints) {
      stack.push(place.pointee)
    } else {
      stack.push(computedMember(member, of: value, unit))
    }
  }

  /// The same for the value on top.
  mutating func replaceByMember(_ member: UInt32, _ unit: CodeUnit) {
    let value = stack.topPointer
    if let place = value.place.pointee.member(member, unit, &hints) {
      stack.top = place.pointee
    } else {
      stack.top = computedMember(member, of: value, unit)
    }
  }

  /// What `size`, `first` and `last` tell of what has no such member.
  @inline(never)
  func computedMember(
    _ member: UInt32, of value: UnsafePointer<Value>, _ unit: CodeUnit
  ) -> Value {
    LiquidIndex.member(value.pointee, unit.members[Int(member)].name)
  }

  /// Sets a variable; what a text takes is charged.
  mutating func assign(_ value: Value, to slot: Int) -> EvaluationError? {
    if case .string(let text) = value {
      do throws(EvaluationError) {
        try evaluation.charge(text.utf8.count)
      } catch {
        return error
      }
    }
    if sharing.depth > 0, keepHidden(value, for: slot) { return nil }
    variables[slot] = value
    return nil
  }

  /// Adds to a counter, which starts at 0; leaves its value before an increment or after a decrement.
  mutating func count(_ slot: Int, by step: Int) {
    var value = 0
    if case .integer(let number) = variables[slot] { value = number }
    variables[slot] = .integer(value &+ step)
    stack.push(.integer(step < 0 ? value &+ step : value))
  }

  /// Replaces the `count` values on top by the one whose turn it is.
  mutating func cycle(_ name: Int, of count: Int) {
    let position = memory.step(cycle: name, of: count)
    let value = stack.window(count)[position]
    stack.truncate(to: stack.count - count)
    stack.push(value)
  }

  mutating func cycleByValue(of count: Int) {
    let identity = stack.window(count + 1)[0]
    cycle(program.tables.names.id(ofCycle: identity), of: count)
    let value = stack.pop()
    stack.top = value
  }

  /// Ends a capture and gives what it printed.
  mutating func capture(from buffer: inout OutputBuffer, isMarkup: Bool) -> Value {
    let start = captures.removeLast()
    let text = buffer.text(from: start)
    buffer.truncate(to: start)
    return isMarkup ? .markup(text) : .string(text)
  }

  /// Keeps what was printed since the capture began if it differs from last time.
  mutating func closeIfChanged(_ slot: Int, _ buffer: inout OutputBuffer) {
    let start = captures.removeLast()
    let text = buffer.text(from: start)
    if case .string(text) = variables[slot] { return buffer.truncate(to: start) }
    variables[slot] = .string(text)
  }
}

extension ValuePlace {
  /// Where the member of an object lies; `nil` for what is none or has none of that name.
  @inline(__always)
  func member(
    _ member: UInt32, _ unit: CodeUnit, _ hints: inout MemberHints
  ) -> UnsafePointer<Value>? {
    switch value {
    case .object(let object): hints.place(of: member, in: object, unit)
    default: nil
    }
  }
}
