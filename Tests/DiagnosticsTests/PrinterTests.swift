import Foundation
import Testing

@testable import Diagnostics

private let code = DiagnosticCode(
  "test-code", .error, summary: "a test", explanation: "for \"tests\" only")

/// A report with one finding on the bytes between the two `‸` marks of `source`.
private func report(
  _ marked: String, path: String = "a b.mjml", message: String = "expected x, found y",
  hint: String? = nil
) -> Report {
  let parts = marked.split(separator: "‸", omittingEmptySubsequences: false).map(String.init)
  var sources = SourceMap()
  let file = sources.add(SourceFile(path: path, bytes: Array(parts.joined().utf8)))
  let start = parts[0].utf8.count
  let range = SourceRange(file: file, start: start, end: start + parts[1].utf8.count)
  return Report(
    path: path, sources: sources,
    diagnostics: [Diagnostic(code, message, at: range, hint: hint)])
}

@Suite struct TextPrinterTests {
  @Test(arguments: [
    ("one ‸two‸ three", "one two three", "    ^^^"),
    ("\t‸x‸", "    x", "    ^"),
    ("ab\t‸x‸", "ab  x", "    ^"),
    ("日本‸語‸", "日本語", "    ^^"),
    ("e\u{301}‸x‸", "e\u{301}x", " ^"),
    ("end‸‸", "end", "   ^"),
    ("‸a\nb‸", "a", "^"),
    ("x\u{202E}‸y‸", "x<U+202E>y", "         ^"),
    ("\u{1B}[0m‸y‸", "␛[0my", "    ^"),
  ])
  func caretsStandUnderTheRange(marked: String, line: String, carets: String) throws {
    let lines = Printer.text.print(report(marked), PrinterOptions()).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1] == "    1 | \(line)")
    #expect(lines[2] == "      | \(carets)")
  }

  @Test func headNamesPlaceSeverityAndCode() {
    let text = Printer.text.print(report("ab\nc‸d‸", hint: "write z"), PrinterOptions())
    #expect(text.hasPrefix("a b.mjml:2:2: error: expected x, found y [test-code]\n"))
    #expect(text.hasSuffix("      hint: write z\n"))
  }

  @Test(arguments: [0, 10, 99, 5_000])
  func wideLinesAreCutAroundThePlace(before: Int) throws {
    let filler = String(repeating: "é", count: before)
    let text = Printer.text.print(
      report(filler + "‸HERE‸" + String(repeating: "x", count: 5_000)), PrinterOptions())
    let lines = text.split(separator: "\n").map(Array.init)
    #expect(lines[1].count <= 122)
    let caret = try #require(lines[2].firstIndex(of: "^"))
    #expect(String(lines[1][caret..<caret + 4]) == "HERE")
    #expect(lines[2].filter { $0 == "^" }.count == 4)
  }

  @Test func coloursOnlyWhenAsked() {
    var options = PrinterOptions()
    #expect(!Printer.text.print(report("‸a‸"), options).contains("\u{1B}"))
    options.color = true
    #expect(Printer.text.print(report("‸a‸"), options).contains("\u{1B}[1;31merror:"))
  }

  @Test func showsNotesAndWhereAFileWasIncluded() {
    var sources = SourceMap()
    let outer = sources.add(SourceFile(path: "outer", bytes: Array("<include/>".utf8)))
    let place = SourceRange(file: outer, start: 0, end: 10)
    let inner = sources.add(
      SourceFile(path: "inner", bytes: Array("if\nfi".utf8), includedFrom: place))
    let diagnostic = Diagnostic(
      code, "not closed", at: SourceRange(file: inner, start: 3, end: 5),
      notes: [.init("opened here", at: SourceRange(file: inner, start: 0, end: 2))])
    let text = Printer.text.print(
      Report(path: "outer", sources: sources, diagnostics: [diagnostic]), PrinterOptions())
    #expect(text.contains("inner:2:1: error: not closed"))
    #expect(text.contains("included from outer:1:1"))
    #expect(text.contains("inner:1:1: note: opened here"))
  }

  @Test func countsWhatItDoesNotShow() {
    var options = PrinterOptions()
    options.limit = 0
    #expect(Printer.text.print(report("‸a‸"), options) == "… and 1 more\n")
  }
}

@Suite struct ReportTests {
  @Test func sameFindingInTwoSectionsCountsOnce() {
    let first = report("‸a‸", path: "module")
    var both = first
    both.add(
      path: "other", sources: first.sections[0].sources,
      diagnostics: first.sections[0].diagnostics)
    #expect(both.findings.count == 1)
    #expect(both.sections.count == 2)
    #expect(both.reaches(.error))
    #expect(both.count(.warning) == 0)
  }

  @Test func findingsFollowThePlaces() {
    var sources = SourceMap()
    let file = sources.add(SourceFile(path: "f", bytes: Array("abc".utf8)))
    let places = [2, 0, 1].map { SourceRange(file: file, start: $0, end: $0 + 1) }
    let diagnostics = places.map { Diagnostic(code, "m", at: $0) }
    let report = Report(path: "f", sources: sources, diagnostics: diagnostics)
    #expect(report.findings.map { $0.diagnostic.range?.start } == [0, 1, 2])
  }
}

@Suite struct MachinePrinterTests {
  private let hostile = report(
    "x\n ‸\"a\"‸", path: "dir/ä b:c,d.mjml", message: "bad \"a\" <b> & 100%\nnext", hint: "do it")

  @Test func jsonIsWellFormed() throws {
    let text = Printer.json.print(hostile, PrinterOptions())
    let top = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let first = try #require((top["diagnostics"] as? [[String: Any]])?.first)
    #expect(first["message"] as? String == "bad \"a\" <b> & 100%\nnext")
    #expect(first["file"] as? String == "dir/ä b:c,d.mjml")
    #expect((first["start"] as? [String: Int]) == ["line": 2, "column": 2, "offset": 3])
    #expect((first["end"] as? [String: Int]) == ["line": 2, "column": 5, "offset": 6])
    #expect((top["summary"] as? [String: Int])?["errors"] == 1)
  }

  @Test func sarifHasRulesResultsAndURIs() throws {
    let text = Printer.sarif.print(hostile, PrinterOptions())
    let top = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(top["version"] as? String == "2.1.0")
    #expect(text.contains("\"uri\": \"dir/%C3%A4%20b%3Ac%2Cd.mjml\""))
    #expect(text.contains("\"ruleIndex\": 0"))
    #expect(text.contains("\"startLine\": 2"))
  }

  @Test func githubEscapesDataAndProperties() {
    let text = Printer.github.print(hostile, PrinterOptions())
    #expect(
      text == "::error file=dir/ä b%3Ac%2Cd.mjml,line=2,endLine=2,col=2,endColumn=4,"
        + "title=test-code::bad \"a\" <b> & 100%25%0Anext%0Ahint: do it\n")
  }

  @Test func junitIsWellFormedAndCounts() throws {
    var report = hostile
    report.add(path: "clean", sources: SourceMap(), diagnostics: [])
    let text = Printer.junit.print(report, PrinterOptions())
    #expect(text.contains("tests=\"2\" failures=\"1\""))
    #expect(text.contains("name=\"no findings\""))
    #expect(text.contains("message=\"bad &quot;a&quot; &lt;b&gt; &amp; 100%&#10;next\""))
    #expect(text.components(separatedBy: "<testcase").count == 3)
  }

  @Test func emptyReportsAreWhole() throws {
    #expect(Printer.text.print(Report(), PrinterOptions()) == "")
    #expect(Printer.github.print(Report(), PrinterOptions()) == "")
    let json = Printer.json.print(Report(), PrinterOptions())
    #expect(try JSONSerialization.jsonObject(with: Data(json.utf8)) is [String: Any])
  }
}
