import Diagnostics
import Markup
import Testing

/// What is read without a word.
@Suite struct ReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let source: String
    let dump: String
    init(_ source: String, _ dump: String) {
      self.source = source
      self.dump = dump
    }
    var testDescription: String { source }
  }

  @Test(arguments: [
    Case("<a/>", "a"),
    Case("<a><b x=\"1\" y='2'/><c>t</c></a>", "a\n b x=1 y=2\n c\n  text t"),
    Case("<a>\n  <b/>\n</a>\n", "a\n b"),
    Case("<A><Mj-Text X=\"1\">hi</mj-text></a>", "a\n mj-text X=1 [hi]"),
    Case("<a><!-- x -- y --><b/></a>", "a\n comment  x -- y \n b"),
    Case("<!-- one --><a/><!-- two -->", "comment  one \na\ncomment  two "),
    Case("{% if %}<a/>{% end %}", "text {% if %}\na\ntext {% end %}"),
    Case("<a>{% if a < b %}<b/>{% end %}</a>", "a\n text {% if a < b %}\n b\n text {% end %}"),
    Case("<a x=\"?a=1&b=<2>\"/>", "a x=?a=1&b=<2>"),
    Case("<a x=\"{y | z: \"q\"}\"/>", "a x={y | z: \"q\"}"),
    Case("<a x=\"ä\n b\"/>", "a x=ä\n b"),
    Case("<a {if}x=\"1\"{else}x=\"2\"{end} y='3'/>", "a ({if}) x=1 ({else}) x=2 ({end}) y=3"),
    Case("<a>&nbsp; & &x <<</a>", "a\n text &nbsp; & &x <<"),
    Case("<a><b:c d:e=\"1\"/></a>", "a\n b:c d:e=1"),
    Case("<a xmlns:o=\"u\"><br><hr/>x</a>", "a xmlns:o=u\n br\n hr\n text x"),
    Case("<?xml version=\"1.0\"?>\n<a/>", "a"),
    Case("<a><![CDATA[<b>]]></a>", "a\n text <![CDATA[<b>]]>"),
    // Ending tags.
    Case("<mj-text/>", "mj-text"),
    Case("<mj-text></mj-text>", "mj-text []"),
    Case("<a><mj-text> <p>x<br>&amp;</mj-text></a>", "a\n mj-text [ <p>x<br>&amp;]"),
    Case("<mj-raw><mj-raw>a</mj-raw></mj-raw>", "mj-raw [<mj-raw>a</mj-raw>]"),
    Case("<mj-raw><mj-text/>a</mj-raw>", "mj-raw [<mj-text/>a]"),
    Case("<mj-raw><!-- </mj-raw> --></mj-raw>", "mj-raw [<!-- </mj-raw> -->]"),
    Case("<mj-raw><i t=\"</mj-raw>\"></mj-raw>", "mj-raw [<i t=\"</mj-raw>\">]"),
    Case("<mj-raw><style>\"</mj-raw>\"</STYLE></mj-raw>", "mj-raw [<style>\"</mj-raw>\"</STYLE>]"),
    Case("<mj-raw>{</mj-raw>}</mj-raw>", "mj-raw [{</mj-raw>}]"),
    Case("<mj-raw><![CDATA[</mj-raw>]]></mj-raw>", "mj-raw [<![CDATA[</mj-raw>]]>]"),
    Case("<a><mj-raw></b></a-b>1 < 2</mj-raw></a>", "a\n mj-raw [</b></a-b>1 < 2]"),
    Case("<mj-table><td>a > b = 'c</td></mj-table>", "mj-table [<td>a > b = 'c</td>]"),
  ])
  func reads(_ example: Case) {
    let (text, diagnostics) = MarkupDump.of(example.source, masks: masks(in: example.source))
    #expect(text == example.dump)
    #expect(diagnostics.map(\.message) == [])
  }

  @Test func rangesAreExact() throws {
    let source = "{x}<a>\n<mj-text p = 'ä'>hé</mj-text ></a>"
    let bytes = Array(source.utf8)
    let tree = MarkupReader.read(
      bytes: bytes, file: FileID(index: 7), masks: masks(in: source), endingTags: ["mj-text"]
    ).tree
    let dump = MarkupDump(tree: tree, bytes: bytes)
    let root = try #require(tree.root)
    let child = try #require(tree.children(of: root).first { _ in true })
    guard case .element(let element) = tree.nodes[child],
      case .attribute(_, let name, let value) = tree.items[element.items.lowerBound]
    else { throw Failure() }
    #expect(dump.text(element.range) == "<mj-text p = 'ä'>hé</mj-text >")
    #expect(dump.text(element.startTag) == "<mj-text p = 'ä'>")
    #expect(dump.text(element.nameRange) == "mj-text")
    #expect(dump.text(name) == "p")
    #expect(dump.text(value) == "ä")
    #expect(element.range.file == FileID(index: 7))
  }

  struct Failure: Error {}

  @Test func fragmentsMayHoldManyElements() {
    let (text, diagnostics) = MarkupDump.of("<a/>x<b></b>", isFragment: true)
    #expect(text == "a\ntext x\nb")
    #expect(diagnostics.isEmpty)
  }
}
