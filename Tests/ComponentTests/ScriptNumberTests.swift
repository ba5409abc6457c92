import Testing

@testable import Components

/// Numbers are read and printed as in the reference's language.
@Suite struct ScriptNumberTests {
  @Test(arguments: [
    (100.0 / 3, "33.333333333333336"), (50, "50"), (0.1 + 0.2, "0.30000000000000004"),
    (-1.5, "-1.5"), (0.00001, "0.00001"), (1e-7, "1e-7"), (Double.nan, "NaN"), (-0.0, "0"),
  ])
  func prints(_ value: Double, _ text: String) {
    #expect(ScriptNumber.text(value) == text)
  }

  @Test(arguments: [
    ("12px", 12.0), (" -3.9em", -3), ("+7", 7), ("33.5%", 33), ("", .nan), ("px", .nan),
  ])
  func readsIntegers(_ text: String, _ value: Double) {
    let read = ScriptNumber.integer(text)
    #expect(read == value || (read.isNaN && value.isNaN))
  }

  @Test(arguments: [("12.5px", 12.5), (".5", 0.5), ("-1.25", -1.25), ("7.", 7), ("x", .nan)])
  func readsFractions(_ text: String, _ value: Double) {
    let read = ScriptNumber.float(text)
    #expect(read == value || (read.isNaN && value.isNaN))
  }

  @Test(arguments: [
    ("10px", [10.0, 10, 10, 10]), ("1px 2px", [1, 2, 1, 2]), ("1px 2px 3px", [1, 2, 3, 2]),
    ("1px 2px  3px\t4px", [1, 2, 3, 4]), ("10% 5px", [10, 5, 10, 5]),
  ])
  func readsBoxes(_ text: String, _ sides: [Double]) {
    let all: [Side] = [.top, .right, .bottom, .left]
    #expect(all.map { Shorthand.side($0, of: text) } == sides)
  }

  @Test(arguments: [("1px solid red", 1.0), ("solid 2px red", 2), ("none", 0), ("", 0)])
  func readsBorders(_ text: String, _ width: Double) { #expect(Shorthand.border(text) == width) }

  @Test(arguments: [
    ("50.5%", 50.5, "%"), ("50.5px", 50, "px"), ("120", 120, "px"), ("2em", 2, "em"),
  ])
  func readsLengths(_ text: String, _ value: Double, _ unit: String) {
    let length = Length(text)
    #expect(length.value == value)
    #expect(length.unit == unit)
  }
}
