/// A regular expression as steps for `PatternMatcher`.
struct PatternProgram {
  enum Step {
    case one(PatternSet, ignoresCase: Bool)
    /// Goes on with `first`; if that fails, with `second`.
    case split(first: Int, second: Int)
    case jump(Int)
    /// Notes the place in a register.
    case save(Int)
    /// Fails if the place is the one that the register holds: a turn that takes nothing is the last.
    case progress(Int)
    case assertion(PatternAssertion)
    case look(Int, isAhead: Bool, isNegative: Bool)
    case atomic(Int)
    case reference(register: Int, ignoresCase: Bool)
    case accept
  }

  /// The steps of the pattern; those of looks and atomic groups stand in `parts`.
  private(set) var steps: [Step] = []
  private(set) var parts: [[Step]] = []
  /// Two registers for each group, then one for each loop.
  private(set) var registerCount: Int
  private let groups: [PatternGroup: Int]

  private static let maximumSteps = 20_000

  init(_ pattern: String, _ options: PatternOptions) throws(PatternError) {
    var parser = PatternParser(pattern, options)
    let node = try parser.parse()
    groups = Self.numbers(node, parser.groupCount, parser.names)
    registerCount = (groups.values.max() ?? 0) * 2 + 2
    var steps: [Step] = []
    try append(node, to: &steps)
    self.steps = steps + [.accept]
  }

  /// The number of a group by its number or name; `nil` if there is none.
  func number(of group: PatternGroup) -> Int? {
    if case .number(0) = group { return 0 }
    return groups[group]
  }

  /// Groups without a name come first, those with a name behind them.
  private static func numbers(
    _ node: PatternNode, _ count: Int, _ names: [String]
  ) -> [PatternGroup: Int] {
    var numbers: [PatternGroup: Int] = [:]
    for number in 0...count where number > 0 { numbers[.number(number)] = number }
    note(node, &numbers)
    var last = numbers.values.max() ?? 0
    for name in names {
      last += 1
      numbers[.name(name)] = last
      numbers[.number(last)] = last
    }
    return numbers
  }

  /// Groups whose number is written out.
  private static func note(_ node: PatternNode, _ numbers: inout [PatternGroup: Int]) {
    switch node {
    case .capture(let body, let group):
      if case .number(let number) = group, number < 1000 { numbers[group] = number }
      note(body, &numbers)
    case .sequence(let nodes), .alternatives(let nodes): nodes.forEach { note($0, &numbers) }
    case .repetition(let body, _, _, _), .look(let body, _, _), .atomic(let body):
      note(body, &numbers)
    case .empty, .one, .assertion, .reference: break
    }
  }

  private mutating func append(
    _ node: PatternNode, to steps: inout [Step]
  ) throws(PatternError) {
    guard steps.count < Self.maximumSteps else {
      throw PatternError(message: "the pattern is too large")
    }
    switch node {
    case .empty: break
    case .one(let set, let ignoresCase): steps.append(.one(set, ignoresCase: ignoresCase))
    case .sequence(let nodes): for node in nodes { try append(node, to: &steps) }
    case .alternatives(let arms): try append(arms, to: &steps)
    case .capture(let body, let group): try append(body, as: group, to: &steps)
    case .repetition(let body, let min, let max, let isLazy):
      try append(body, min, max, isLazy, to: &steps)
    case .assertion(let assertion): steps.append(.assertion(assertion))
    case .look(let body, let isAhead, let isNegative):
      steps.append(.look(try part(body), isAhead: isAhead, isNegative: isNegative))
    case .atomic(let body): steps.append(.atomic(try part(body)))
    case .reference(let group, let ignoresCase):
      guard let number = number(of: group) else {
        throw PatternError(message: "a reference names a group that there is not")
      }
      steps.append(.reference(register: number * 2, ignoresCase: ignoresCase))
    }
  }

  private mutating func part(_ node: PatternNode) throws(PatternError) -> Int {
    var steps: [Step] = []
    try append(node, to: &steps)
    parts.append(steps + [.accept])
    return parts.count - 1
  }

  private mutating func append(
    _ arms: [PatternNode], to steps: inout [Step]
  ) throws(PatternError) {
    var jumps: [Int] = []
    for arm in arms.dropLast() {
      let split = steps.count
      steps.append(.accept)
      try append(arm, to: &steps)
      jumps.append(steps.count)
      steps.append(.accept)
      steps[split] = .split(first: split + 1, second: steps.count)
    }
    if let last = arms.last { try append(last, to: &steps) }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func append(
    _ body: PatternNode, as group: PatternGroup, to steps: inout [Step]
  ) throws(PatternError) {
    let register = (number(of: group) ?? 0) * 2
    steps.append(.save(register))
    try append(body, to: &steps)
    steps.append(.save(register + 1))
  }

  /// The least turns one after the other, then those that may be.
  private mutating func append(
    _ body: PatternNode, _ min: Int, _ max: Int?, _ isLazy: Bool, to steps: inout [Step]
  ) throws(PatternError) {
    guard Swift.max(min, max ?? 0) <= Self.maximumSteps else {
      throw PatternError(message: "the pattern is too large")
    }
    for _ in 0..<min { try append(body, to: &steps) }
    guard let max else { return try appendLoop(body, isLazy, to: &steps) }
    var splits: [Int] = []
    for _ in min..<Swift.max(min, max) {
      splits.append(steps.count)
      steps.append(.accept)
      try append(body, to: &steps)
    }
    for split in splits { steps[split] = Self.split(into: split + 1, past: steps.count, isLazy) }
  }

  private mutating func appendLoop(
    _ body: PatternNode, _ isLazy: Bool, to steps: inout [Step]
  ) throws(PatternError) {
    let register = registerCount
    registerCount += 1
    let split = steps.count
    steps += [.accept, .save(register)]
    try append(body, to: &steps)
    steps += [.progress(register), .jump(split)]
    steps[split] = Self.split(into: split + 1, past: steps.count, isLazy)
  }

  private static func split(into body: Int, past end: Int, _ isLazy: Bool) -> Step {
    isLazy ? .split(first: end, second: body) : .split(first: body, second: end)
  }
}
