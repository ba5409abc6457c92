import Compiler

/// The command line: a command, its operands, two options.
struct BenchArguments {
  let command: String
  private(set) var operands: [String] = []
  /// How often `compile` compiles each file; for half a second if nothing is said.
  private(set) var runs: Int?
  private(set) var options = CompileOptions()

  init(_ words: ArraySlice<String>) throws(BenchError) {
    command = words.first ?? ""
    options.escaping = .off
    // Neither do the tools beside which this is measured.
    options.validation = .skip
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      switch word {
      case "--runs":
        guard let count = rest.popFirst().flatMap({ Int($0) }), count > 0 else {
          throw BenchError("expected a number behind --runs")
        }
        runs = count
      case "--escape":
        guard let escaping = rest.popFirst().flatMap(CompileOptions.Escaping.init) else {
          throw BenchError("expected contextual or off behind --escape")
        }
        options.escaping = escaping
      default: operands.append(word)
      }
    }
  }

  /// The operand at a position.
  func operand(_ index: Int) throws(BenchError) -> String {
    guard index < operands.count else { throw BenchError(usage) }
    return operands[index]
  }

  /// A number of things: the operand at a position, or a default.
  func count(at index: Int, default standard: Int) throws(BenchError) -> Int {
    guard index < operands.count else { return standard }
    guard let count = Int(operands[index]), (1...100_000_000).contains(count) else {
      throw BenchError("expected a number, found \(operands[index])")
    }
    return count
  }

  /// How long to measure: the operand at a position, or two seconds.
  func duration(at index: Int) throws(BenchError) -> Duration {
    guard index < operands.count else { return .seconds(2) }
    guard let seconds = Double(operands[index]), seconds > 0, seconds < 3600 else {
      throw BenchError("expected seconds, found \(operands[index])")
    }
    return .seconds(seconds)
  }
}
