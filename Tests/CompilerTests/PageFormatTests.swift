import Compiler
import Testing

/// `galley compile --minify` and `--beautify`: other white space, the same page.
@Suite struct PageFormatTests {
  private static let template = """
    <mjml><mj-head><mj-style>.a   { color : red ; }  /* gone */ .b > .c { top: 0 }</mj-style></mj-head><mj-body>
    <!-- gone too --><mj-section><mj-column><mj-text>Hello   {{ name | default: "a  b" }} <b>you</b>
    <a   href="{{ url }}?a=1  2">x</a></mj-text></mj-column></mj-section></mj-body></mjml>
    """

  private func page(_ format: PageFormat) throws -> String {
    var options = CompileOptions()
    options.format = format
    let result = Compiler.emit(
      path: "test.mjml", bytes: Array(Self.template.utf8), library: .empty, options: options)
    return String(decoding: try #require(result.html), as: UTF8.self)
  }

  @Test(arguments: [
    ">Hello {{ name | default: \"a  b\" }} <b>you</b> <a href=\"{{ url }}?a=1  2\">x</a></div>",
    ".a{color : red;}.b > .c{top: 0}", "<!--[if mso | IE]>", "<!doctype html><html lang=",
    "</tr></tbody></table></div>",
  ])
  func minifiedHolds(_ part: String) throws {
    let page = try page(.minified)
    #expect(page.contains(part), "\(page)")
  }

  @Test func minifiedLacksWhatNobodySees() throws {
    let page = try page(.minified)
    #expect(!page.contains("gone"))
    #expect(!page.contains(">\n"))
    #expect(page.utf8.count < (try self.page(.plain)).utf8.count)
  }

  @Test func beautifiedIndentsBlocks() throws {
    let page = try page(.beautified)
    #expect(page.contains("\n<html lang="))
    #expect(page.contains("\n  <head>\n    <title></title>"))
    #expect(page.contains("\n      .a   { color : red ; }"))
    let text = try #require(page.split(separator: "\n").first { $0.contains("Hello") })
    #expect(text.hasPrefix("        "))
    #expect(text.hasSuffix("</div>"))
    #expect(text.contains("Hello {{ name | default: \"a  b\" }} <b>you</b> <a"))
  }

  /// Only white space between tags differs.
  @Test(arguments: [PageFormat.minified, .beautified]) func formatsPrintTheSameWords(
    _ format: PageFormat
  ) throws {
    func words(_ page: String) -> [Substring] {
      page.replacing("<!-- gone too -->", with: "").replacing("/* gone */", with: "")
        .replacing(">", with: "> ").replacing("<", with: " <")
        .replacing("{", with: " { ").replacing("}", with: " } ").replacing(";", with: " ; ")
        .replacing(",", with: " , ")
        .split(whereSeparator: \.isWhitespace)
    }
    #expect(words(try page(format)) == words(try page(.plain)))
  }
}
