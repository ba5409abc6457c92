/// Runs a pattern over a text, with a bound on its steps: a pattern that goes back and forth without end is given up.
struct PatternMatcher {
  private let program: PatternProgram
  private let text: [UInt32]
  /// Places in the text; −1 where nothing was noted.
  private var registers: [Int]
  private var remainingSteps = 1_000_000
  private var depth = 0

  /// What to go back to: another way, or what a register held.
  private enum Choice {
    case way(step: Int, position: Int)
    case register(Int, Int)
  }

  init(_ program: PatternProgram, _ text: String) {
    self.program = program
    self.text = text.unicodeScalars.map(\.value)
    registers = Array(repeating: -1, count: program.registerCount)
  }

  /// Finds the first match; says no if there is none.
  mutating func find() throws(PatternError) -> Bool {
    for start in 0...text.count {
      for index in registers.indices { registers[index] = -1 }
      if let end = try run(program.steps, from: start, mustEndAt: nil) {
        registers[0] = start
        registers[1] = end
        return true
      }
    }
    return false
  }

  /// What a group took; "" if nothing.
  func group(_ number: Int) -> String {
    guard number * 2 + 1 < registers.count else { return "" }
    let (start, end) = (registers[number * 2], registers[number * 2 + 1])
    guard start >= 0, end >= start else { return "" }
    var result = String.UnicodeScalarView()
    for scalar in text[start..<end].compactMap(Unicode.Scalar.init) { result.append(scalar) }
    return String(result)
  }

  /// Where the steps end if they match from `start` on.
  private mutating func run(
    _ steps: [PatternProgram.Step], from start: Int, mustEndAt end: Int?
  ) throws(PatternError) -> Int? {
    depth += 1
    defer { depth -= 1 }
    var choices: [Choice] = []
    var position = start
    var index = 0
    while true {
      remainingSteps -= 1
      guard remainingSteps >= 0, choices.count < 1_000_000 else {
        throw PatternError(message: "the pattern takes too many steps on this text")
      }
      var holds = true
      switch steps[index] {
      case .accept:
        if end == nil || end == position { return position }
        holds = false
      case .one(let set, let ignoresCase):
        holds = position < text.count && set.contains(text[position], ignoresCase: ignoresCase)
        position += 1
      case .split(let first, let second):
        choices.append(.way(step: second, position: position))
        index = first - 1
      case .jump(let target): index = target - 1
      case .save(let register):
        choices.append(.register(register, registers[register]))
        registers[register] = position
      case .progress(let register): holds = registers[register] != position
      case .assertion(let assertion): holds = self.holds(assertion, at: position)
      case .look(let part, let isAhead, let isNegative):
        holds = try look(program.parts[part], isAhead, at: position, &choices) != isNegative
      case .atomic(let part):
        let taken = try keepingRegisters(&choices) { (matcher) throws(PatternError) in
          try matcher.run(matcher.program.parts[part], from: position, mustEndAt: nil)
        }
        holds = taken != nil
        position = taken ?? position
      case .reference(let register, let ignoresCase):
        let length = referenced(register, at: position, ignoresCase)
        holds = length != nil
        position += length ?? 0
      }
      index += 1
      if holds { continue }
      guard let way = goBack(&choices) else { return nil }
      (index, position) = way
    }
  }

  /// The last way that was left open; registers get back what they held then.
  private mutating func goBack(_ choices: inout [Choice]) -> (Int, Int)? {
    while let choice = choices.popLast() {
      switch choice {
      case .way(let step, let position): return (step, position)
      case .register(let register, let value): registers[register] = value
      }
    }
    return nil
  }

  /// Runs a part of its own; that registers changed is noted, so that going back undoes it.
  private mutating func keepingRegisters(
    _ choices: inout [Choice], _ body: (inout PatternMatcher) throws(PatternError) -> Int?
  ) throws(PatternError) -> Int? {
    let before = registers
    let result = try body(&self)
    for (register, value) in before.enumerated() where registers[register] != value {
      choices.append(.register(register, value))
    }
    if result == nil { registers = before }
    return result
  }

  private mutating func look(
    _ part: [PatternProgram.Step], _ isAhead: Bool, at position: Int, _ choices: inout [Choice]
  ) throws(PatternError) -> Bool {
    try keepingRegisters(&choices) { (matcher) throws(PatternError) in
      if isAhead { return try matcher.run(part, from: position, mustEndAt: nil) }
      for start in (0...position).reversed() {
        if let end = try matcher.run(part, from: start, mustEndAt: position) { return end }
      }
      return nil
    } != nil
  }

  /// How long the text of a group is if it stands here again; a group that took nothing does not match.
  private func referenced(_ register: Int, at position: Int, _ ignoresCase: Bool) -> Int? {
    let (start, end) = (registers[register], registers[register + 1])
    guard start >= 0, end >= start, position + (end - start) <= text.count else { return nil }
    let isSame = zip(text[start..<end], text[position...]).allSatisfy { a, b in
      a == b || ignoresCase && PatternSet.lower(a) == PatternSet.lower(b)
    }
    return isSame ? end - start : nil
  }

  private func holds(_ assertion: PatternAssertion, at position: Int) -> Bool {
    switch assertion {
    case .start: position == 0
    case .lineStart: position == 0 || text[position - 1] == 0x0A
    case .veryEnd: position == text.count
    case .end:
      position == text.count || position == text.count - 1 && text[position] == 0x0A
    case .lineEnd: position == text.count || text[position] == 0x0A
    case .boundary: isBoundary(position)
    case .noBoundary: !isBoundary(position)
    }
  }

  private func isBoundary(_ position: Int) -> Bool {
    let before = position > 0 && PatternSet.isWord(text[position - 1])
    let behind = position < text.count && PatternSet.isWord(text[position])
    return before != behind
  }
}
