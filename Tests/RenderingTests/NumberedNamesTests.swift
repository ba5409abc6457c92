import Testing

@testable import Rendering

@Suite struct NumberedNamesTests {
  @Test func namesKeepTheirNumbers() {
    var names = NumberedNames()
    let count = 500
    for number in 0..<count {
      #expect(names.id(of: "name \(number / 2)", under: number % 2) == number)
    }
    for number in 0..<count {
      #expect(names.id(of: "name \(number / 2)", under: number % 2) == number)
      #expect(names[number] == "name \(number / 2)")
    }
  }

  @Test func anotherTableIsTakenOver() {
    var first = NumberedNames()
    #expect(first.id(of: "a", under: -1) == 0)
    #expect(first.id(of: "b", under: -1) == 1)
    var all = NumberedNames()
    #expect(all.ids(of: first) == [0, 1])
    var second = NumberedNames()
    #expect(second.id(of: "b", under: 7) == 0)
    #expect(second.id(of: "b", under: -1) == 1)
    #expect(all.ids(of: second) == [2, 1])
    #expect(all.ids(of: first) == [0, 1])
  }
}
