import Testing

@testable import Expressions

@Suite struct NameTests {
  @Test func namesAreFoundByTheirBytes() {
    let names = ["", "a", "b", "aaaaaaaa", "aaaaaaab", "aaaaaaaaa", "ünï", "a"]
    let index = NameIndex(names)
    let text = Array(names.joined(separator: "|").utf8)
    var start = 0
    for (position, name) in names.enumerated() {
      let range = start..<start + name.utf8.count
      #expect(index.position(of: range, in: text) == (position == 7 ? 1 : position))
      #expect(index.position(of: name) == index.position(of: range, in: text))
      start = range.upperBound + 1
    }
    #expect(index.position(of: "aaaaaaa") == nil)
  }

  @Test func equalHashesAreToldApart() {
    var slots = HashSlots()
    for position in 0..<300 {
      #expect(slots.first(UInt32(position % 3)) { $0 == position } == nil)
      slots.append(UInt32(position % 3))
    }
    for position in 0..<300 {
      #expect(slots.first(UInt32(position % 3)) { $0 == position } == position)
    }
    #expect(slots.first(3) { _ in true } == nil)
  }
}
