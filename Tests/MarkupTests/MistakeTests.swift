import Diagnostics
import Markup
import Testing

/// One mistake, one diagnostic, in the right place. `«…»` marks what it must point at.
@Suite struct MistakeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let source: String
    let code: String
    let dump: String?
    init(_ source: String, _ code: String, _ dump: String? = nil) {
      self.source = source
      self.code = code
      self.dump = dump
    }
    var testDescription: String { source }
  }

  @Test(arguments: [
    Case("<a><b>«</a>»", "markup-mismatched-tag", "a\n b"),
    Case("<a><b><c><d>«</b>»<e/></a>", "markup-mismatched-tag", "a\n b\n  c\n   d\n e"),
    Case("<a><mj-text>x«</a>»", "markup-mismatched-tag", "a\n mj-text [x]"),
    Case("<a>«<mj-text>»hello", "markup-unclosed-element", "a\n mj-text [hello]"),
    Case("<a>«<b>»<c/>", "markup-unclosed-element", "a\n b\n  c"),
    Case("<a><b/>«</c>»<d/></a>", "markup-stray-closing-tag", "a\n b\n d"),
    Case("<a/>«</a>»", "markup-stray-closing-tag", "a"),
    Case("<a x=\"1\" «x»=\"2\"/>", "markup-duplicate-attribute", "a x=1 x=2"),
    Case("<a><b x=«1» y='2'/><c/></a>", "markup-unquoted-value", "a\n b x=1 y=2\n c"),
    Case("<a><b x=«1»/></a>", "markup-unquoted-value", "a\n b x=1"),
    Case("<a «x»/>", "markup-attribute-without-value", "a x="),
    Case("<a><b «x» y=\"1\"></b></a>", "markup-attribute-without-value", "a\n b x= y=1"),
    Case("<a x=\"1\"«\"»/>", "markup-malformed-tag", "a x=1"),
    Case("<a>«<b» <c/></a>", "markup-malformed-tag", "a\n c"),
    Case("<a><b/>«</b »<c/></a>", "markup-malformed-tag", nil),
    Case("<a><b></b« x>»<c/></a>", "markup-malformed-tag", nil),
    Case("<a x=«\"1»><b y=\"2\"/></a>", "markup-malformed-tag", "a x=1\n b y=2"),
    Case("<a><b x=«\"1»/><c y=\"2\"/></a>", "markup-malformed-tag", "a\n b x=1\n c y=2"),
    Case("<a x=\"1\"«y»=\"2\"/>", "markup-missing-space", "a x=1 y=2"),
    Case("<a/>«<b>»</b>", "markup-content-after-root", "a\nb"),
    Case("«»hello", "markup-missing-root", "text hello"),
    Case("«»", "markup-missing-root", ""),
    Case("<a>«<!--» <b/></a>", "markup-unclosed-comment", nil),
    Case("«<!DOCTYPE» a [<!ENTITY x SYSTEM \"f\">]>\n<a>&x;</a>", "markup-doctype", nil),
    Case("«<!DOCTYPE» a SYSTEM \"file:///x\"><a/>", "markup-doctype", "a"),
    Case("«<!doctype» html><a/>", "markup-doctype-ignored", "a"),
    Case(
      "<a><mj-raw>«<?php x() ?>»</mj-raw></a>", "markup-processing-instruction",
      "a\n mj-raw [<?php x() ?>]"),
    Case("<a>«<?php x() ?>»<b/></a>", "markup-processing-instruction", "a\n b"),
  ])
  func reports(_ example: Case) throws {
    let (source, expected) = Self.marked(example.source)
    let (dump, diagnostics) = MarkupDump.of(source)
    try #require(diagnostics.count == 1, "\(diagnostics.map(\.message))")
    #expect(diagnostics[0].code.name == example.code)
    if example.code != "markup-malformed-tag" {
      #expect(diagnostics[0].range?.bytes == expected)
    }
    if let wanted = example.dump { #expect(dump == wanted) }
  }

  /// Takes the marks out and gives the range between them.
  static func marked(_ text: String) -> (source: String, range: Range<Int>) {
    let parts = text.split(separator: "«", omittingEmptySubsequences: false)
    let rest = parts[1].split(separator: "»", omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    return ([parts[0], rest[0], rest[1]].joined(), start..<start + rest[0].utf8.count)
  }

  @Test func mismatchNamesBothPlaces() {
    let diagnostic = MarkupDump.of("<a><b></a>").diagnostics[0]
    #expect(diagnostic.message == "expected `</b>`, found `</a>`")
    #expect(diagnostic.notes.map(\.message) == ["`<b>` was opened here"])
    #expect(diagnostic.notes.map(\.range.bytes) == [3..<6])
  }

  @Test func severalMistakesAreAllReported() {
    let (_, diagnostics) = MarkupDump.of("<a><b x=1></b><c></c></d><e f='1' f='2'/><g></a>")
    #expect(
      diagnostics.map(\.code.name).sorted() == [
        "markup-duplicate-attribute", "markup-mismatched-tag", "markup-stray-closing-tag",
        "markup-unquoted-value",
      ])
  }
}
