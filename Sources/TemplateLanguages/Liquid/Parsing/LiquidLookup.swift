import Diagnostics
import Expressions

/// A name and the members that follow it, while they are read.
struct LiquidLookup {
  private var state: State
  /// How many members were added.
  private(set) var count = 0

  enum State {
    case value(Expression)
    /// A name that nothing followed so far.
    case name(String)
    /// `forloop`, by how many loops outwards.
    case loop(isTable: Bool, outwards: Int)
    /// `forloop` in a partial: whatever loop its caller is in.
    case loopOfCaller
    /// `self`: the names themselves.
    case wholeData
  }

  init(_ state: State) { self.state = state }

  init(_ meaning: LiquidSpellings.Meaning) {
    state = .value(meaning.value)
    count = meaning.members
  }

  /// What it stands for, if that is known without what follows.
  var meaning: LiquidSpellings.Meaning? {
    guard case .value(let value) = state else { return nil }
    return LiquidSpellings.Meaning(value: value, members: count)
  }

  /// Whether it is a name that means the same wherever it stands; those of loops do not, nor do words that are literals when
  /// they stand alone.
  var isOrdinary: Bool {
    guard case .name(let name) = state else { return false }
    switch name {
    case "forloop", "tablerowloop", "self": return false
    default: return TagReader.liquidLiteral(name) == nil
    }
  }

  init(name: String, _ reader: inout TagReader) {
    switch name {
    case "forloop" where !reader.liquid.blocks.contains(where: { $0.loop != nil }):
      state = .loopOfCaller
    case "forloop" where reader.liquid.loop(isTable: false) != nil:
      state = .loop(isTable: false, outwards: 0)
    case "tablerowloop" where reader.liquid.loop(isTable: true) != nil:
      state = .loop(isTable: true, outwards: 0)
    case "self"
    where !reader.symbols.variables.contains { $0.namespace == "liquid" && $0.name == "self" }:
      state = .wholeData
    default: state = .name(name)
    }
  }

  /// `.member`
  mutating func add(member: String, _ reader: inout TagReader, _ range: SourceRange) {
    count += 1
    switch state {
    case .wholeData: state = .name(member)
    case .loop(let isTable, let outwards):
      guard let loop = reader.liquid.loop(isTable: isTable, outwards: outwards) else { return }
      if member == "parentloop", !isTable,
        reader.liquid.loop(isTable: false, outwards: outwards + 1) != nil
      {
        state = .loop(isTable: false, outwards: outwards + 1)
      } else if let property = reader.liquidLoopProperty(loop, member) {
        state = .value(property)
      } else {
        state = .value(.member(.loop(loop.id, .whole), member))
      }
    case .loopOfCaller where member != "parentloop":
      let property = reader.liquidLoopProperty(.init(id: .innermost, isTable: false), member)
      state = .value(property ?? .member(result(&reader, range), member))
    case .loopOfCaller, .value, .name:
      let value = Expression.member(result(&reader, range), member)
      state = .value(reader.liquidChecked(value, .literal(.string(member))))
    }
  }

  /// `[key]`
  mutating func add(key: Expression, _ reader: inout TagReader, _ range: SourceRange) {
    if case .literal(.string(let name)) = key {
      if case .wholeData = state { return add(member: name, &reader, range) }
      if !["size", "first", "last"].contains(name) {
        return add(member: name, &reader, range)
      }
    }
    count += 1
    if case .wholeData = state {
      state = .value(reader.liquidName(computed: key, at: range))
    } else {
      let value = Expression.call(LiquidOperators.index, [result(&reader, range), key], range)
      state = .value(reader.liquidChecked(value, key))
    }
  }

  consuming func result(_ reader: inout TagReader, _ range: SourceRange) -> Expression {
    switch state {
    case .value(let value): return value
    case .name(let name): return reader.liquidName(name)
    case .wholeData: return reader.liquidNames(at: range)
    case .loopOfCaller:
      return .choose(
        .firstDefined, [.loop(.innermost, .whole), reader.liquidName("forloop")])
    case .loop(let isTable, let outwards):
      guard let loop = reader.liquid.loop(isTable: isTable, outwards: outwards) else {
        return .literal(.null)
      }
      return .loop(loop.id, .whole)
    }
  }
}
