import Diagnostics
import Markup
import Testing

@Suite struct UnknownReferenceTests {
  private func found(_ source: String) -> [String] {
    let bytes = Array(source.utf8)
    return MarkupReader.read(
      bytes: bytes, file: FileID(index: 0), masks: masks(in: source), isFragment: true
    ).diagnostics.all.compactMap(\.range).map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
  }

  @Test func knowsNames() {
    #expect(
      found("&nbsp;&AElig;&zwnj;&amp;&CounterClockwiseContourIntegral;&sup1;&#169;&#xA9;") == [])
  }

  @Test func reportsUnknownOnes() {
    #expect(found("a &bogus; &Nbsp; b&") == ["&bogus;", "&Nbsp;"])
  }

  @Test func passesWhatIsNoReference() {
    #expect(found("AT&T; R & D; &; &a b; ?x=1&y=2 {&bogus;}") == ["&T;"])
  }

  @Test func isBounded() {
    #expect(found(String(repeating: "&x;", count: 1_000)).count == 100)
  }
}
