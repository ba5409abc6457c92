import Diagnostics
import Markup
import Testing

/// Inputs that no one writes: each is refused with one diagnostic, quickly.
@Suite struct LimitTests {
  private func codes(_ source: String, _ limits: MarkupLimits = MarkupLimits()) -> [String] {
    MarkupReader.read(
      bytes: Array(source.utf8), file: FileID(index: 0), endingTags: ["mj-text"], limits: limits
    ).diagnostics.all.map(\.code.name)
  }

  private func nested(_ depth: Int) -> String {
    String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
  }

  @Test func depth() {
    #expect(codes(nested(250)) == [])
    #expect(codes(nested(257)) == ["markup-too-deep"])
    #expect(codes(nested(100_000), MarkupLimits()).count == 1)
    #expect(codes(String(repeating: "<a>", count: 60_000)) == ["markup-too-deep"])
  }

  @Test func attributes() {
    let many = (0..<100_000).map { " a\($0)='1'" }.joined()
    #expect(codes("<a><b\(many)/></a>") == ["markup-too-many-attributes"])
  }

  @Test func size() {
    var limits = MarkupLimits()
    limits.bytes = 10
    #expect(codes("<a></a>", limits) == [])
    #expect(codes("<a>     </a>", limits) == ["markup-too-large"])
  }

  @Test func nodes() {
    let comments = String(repeating: "<!---->", count: 1_000_000)
    #expect(codes("<a>\(comments)</a>") == ["markup-too-many-nodes"])
  }
}
