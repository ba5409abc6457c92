import Expressions

/// Members, calls and variables.
extension Executor {
  /// Calls a function with the values on top of the stack and leaves what it gives.
  @inline(__always)
  mutating func call(_ body: Function.Body, _ count: Int) throws(EvaluationError) {
    let result = try body(stack.window(count), &evaluation)
    stack.truncate(to: stack.count - count)
    stack.push(result)
  }

  /// `value.name` by Liquid's rules: a member; else the size, first or last of what has these.
  @inline(__always)
  mutating func member(_ code: MemberCode, of value: Value) -> Value {
    guard case .object(let object) = value else {
      return LiquidIndex.member(value, code.name)
    }
    if code.hint < hints.count {
      let position = hints[code.hint]
      if position < object.keys.count, object.keys[position] == code.name {
        return object.values[position]
      }
    }
    return findMember(code, of: object)
  }

  /// A member of a field; while an isolated partial hides the fields there are none.
  @inline(__always)
  mutating func fieldMember(_ code: MemberCode, of slot: Int) -> Value {
    if isolation == 0, fieldMembers.holds(code.hint) { return fieldMembers[code.hint] }
    let value = member(code, of: fields[slot])
    if isolation == 0 { fieldMembers.store(value, at: code.hint) }
    return value
  }

  private mutating func findMember(_ code: MemberCode, of object: ObjectValue) -> Value {
    guard let position = object.position(of: code.name) else {
      return LiquidIndex.member(.object(object), code.name)
    }
    if code.hint >= hints.count {
      hints += Array(repeating: 0, count: code.hint + 1 - hints.count)
    }
    hints[code.hint] = position
    return object.values[position]
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
    let name = CycleName.of(stack.window(count + 1)[0])
    cycle(program.tables.names.id(of: name), of: count)
    let value = stack.pop()
    stack.top = value
  }

  /// Ends a capture and gives what it printed.
  mutating func capture(from buffer: inout OutputBuffer, isMarkup: Bool) -> Value {
    let start = captures.removeLast()
    let text = buffer.text(from: start)
    buffer.truncate(to: start)
    return isMarkup ? .markup(Markup(html: text)) : .string(text)
  }

  /// Keeps what was printed since the capture began if it differs from last time.
  mutating func closeIfChanged(_ slot: Int, _ buffer: inout OutputBuffer) {
    let start = captures.removeLast()
    let text = buffer.text(from: start)
    if case .string(text) = variables[slot] { return buffer.truncate(to: start) }
    variables[slot] = .string(text)
  }
}
