import Diagnostics
import Testing

@Suite struct SourceFileTests {
  @Test func positionsCountScalarsFromOne() {
    let file = SourceFile(path: "a", bytes: Array("ab\nüx\n".utf8))
    #expect(file.position(at: 0) == SourcePosition(line: 1, column: 1))
    #expect(file.position(at: 5) == SourcePosition(line: 2, column: 2))
    #expect(file.position(at: 99) == SourcePosition(line: 3, column: 1))
    #expect(file.line(2).text == "üx")
  }

  @Test func nearestNameForgivesTransposition() {
    #expect(NearestName.of("upcsae", in: ["downcase", "upcase"]) == "upcase")
    #expect(NearestName.of("zzz", in: ["downcase", "upcase"]) == nil)
  }
}
