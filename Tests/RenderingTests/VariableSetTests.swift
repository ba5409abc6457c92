import Testing

@testable import Rendering

@Suite struct VariableSetTests {
  @Test func slotsAreInOrder() {
    var set = VariableSet()
    #expect(set.slots.isEmpty)
    for slot in [130, 0, 63, 64, 0] { set.insert(slot) }
    #expect(set.slots == [0, 63, 64, 130])
  }

  @Test func aUnionHoldsBoth() {
    var small = VariableSet()
    small.insert(3)
    var large = VariableSet()
    large.insert(200)
    var union = small
    union.formUnion(large)
    #expect(union.slots == [3, 200])
    large.formUnion(small)
    #expect(large.slots == [3, 200])
  }
}
