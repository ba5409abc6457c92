import Expressions

/// Scopes: decide, find the fragment, run it.
extension Executor {
  mutating func runScope(
    _ scope: Scope, into buffer: inout OutputBuffer
  ) throws(RenderFailure) {
    try decide(scope, &buffer)
    let unit: CodeUnit
    do throws(SpecialisationError) {
      unit = try fragments.fragment(of: scope, for: key)
    } catch {
      throw RenderFailure(.refused, error.message)
    }
    let pending = interrupt
    interrupt = nil
    try checkDepth()
    try run(unit, into: &buffer)
    interrupt = interrupt ?? pending
  }

  /// Records the layout key and undoes what the decisions changed.
  private mutating func decide(
    _ scope: Scope, _ buffer: inout OutputBuffer
  ) throws(RenderFailure) {
    key.removeAll(keepingCapacity: true)
    let length = buffer.count
    let wasDeciding = isDeciding
    isDeciding = true
    let outer = (evaluation.remainingBytes, evaluation.random, memory)
    let changes = scope.decisions.mayChangeRows ? evaluation.changes : nil
    let written = scope.writtenVariables
    let saved = save(written)
    try run(scope.decisions, into: &buffer)
    restore(written, saved)
    (evaluation.remainingBytes, evaluation.random, memory) = outer
    if let changes { evaluation.changes = changes }
    isDeciding = wasDeciding
    buffer.truncate(to: length)
  }

  /// Puts variables on the stack, all of them for `nil`; gives how many.
  private mutating func save(_ slots: [Int]?) -> Int {
    let count = slots?.count ?? variables.count
    stack.reserve(count)
    if let slots {
      for slot in slots { stack.push(variables[slot]) }
    } else {
      for slot in 0..<count { stack.push(variables[slot]) }
    }
    return count
  }

  /// Takes them back; what has been added since becomes undefined.
  private mutating func restore(_ slots: [Int]?, _ count: Int) {
    if let slots {
      for slot in slots.reversed() { variables[slot] = stack.pop() }
    } else {
      for slot in count..<variables.count { variables[slot] = .undefined }
      for slot in (0..<count).reversed() { variables[slot] = stack.pop() }
    }
  }

  func checkDepth() throws(RenderFailure) {
    guard depth < evaluation.environment.limits.depth else {
      throw RenderFailure(.refused, "the template is nested more deeply than allowed")
    }
  }

  /// Appends 0 for the text that stands for an inherited value (NUL), 1 for an empty one, 2 for any other.
  mutating func recordPresence(of value: Value) {
    switch LiquidText.printed(value) {
    case "\0": key.append(0)
    case "": key.append(1)
    default: key.append(2)
    }
  }

  /// Appends a value's text to the key, its length before it as a varint.
  mutating func recordText(of value: Value) {
    let text = LiquidText.printed(value).utf8
    var length = text.count
    while length >= 0x80 {
      key.append(UInt8(truncatingIfNeeded: length) | 0x80)
      length >>= 7
    }
    key.append(UInt8(length))
    key.append(contentsOf: text)
  }
}
