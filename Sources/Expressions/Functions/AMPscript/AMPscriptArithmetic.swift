extension AMPscriptFunctions {
  package static let add = arithmetic("Add", "number1", "number2", "The sum.", "Add(1, 2)", "3") {
    $0 + $1
  }
  package static let subtract = arithmetic(
    "Subtract", "minuend", "subtrahend", "The first number minus the second.", "Subtract(5, 3)",
    "2"
  ) { $0 - $1 }
  package static let multiply = arithmetic(
    "Multiply", "number1", "number2", "The product.", "Multiply(1.5, 4)", "6"
  ) { $0 * $1 }
  package static let divide = arithmetic(
    "Divide", "dividend", "divisor", "The quotient; division by zero gives ∞ or NaN.",
    "Divide(10, 4)", "2.5"
  ) { $0 / $1 }
  package static let mod = arithmetic(
    "Mod", "dividend", "divisor", "The remainder, with the sign of the dividend.", "Mod(10, 3)",
    "1"
  ) { $0.truncatingRemainder(dividingBy: $1) }

  package static let random = function(
    "Random", [.init("min"), .init("max")], effect: .writes,
    summary: "A whole number between two whole numbers, both included, from the seed of the run.",
    examples: [.init("%%=Random(5, 5)=%%", "5")], source: "sfmc.guide, Random"
  ) { arguments, evaluation throws(EvaluationError) in
    let a = try arguments.integer(0, "Random")
    let b = try arguments.integer(1, "Random")
    var generator = SplitMix(state: evaluation.random)
    defer { evaluation.random = generator.state }
    return .integer(Int.random(in: min(a, b)...max(a, b), using: &generator))
  }

  private static func arithmetic(
    _ name: String, _ first: String, _ second: String, _ summary: String, _ example: String,
    _ output: String, _ compute: @escaping @Sendable (Double, Double) -> Double
  ) -> Function {
    function(
      name, [.init(first), .init(second)], summary: summary,
      examples: [.init("%%=\(example)=%%", output)], source: "sfmc.guide, \(name)"
    ) { arguments, _ throws(EvaluationError) in
      .double(compute(try arguments.number(0, name), try arguments.number(1, name)))
    }
  }
}

/// The generator SplitMix64: small, seeded, the same everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
