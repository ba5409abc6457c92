import Compiler
import Diagnostics
import TemplateLanguages
import Testing

/// The mode `lax`, which reads tags by patterns as the reference does, and outputs strictly where it can.
@Suite struct LaxTests {
  @Test(arguments: [
    ("{% for i in (1..3) limit: 2 %}{{ i }}{% endfor %}", "12"),
    ("{% for i in (1 .. 3) %}{{ i }}{% else %}none{% endfor %}", "none"),
    ("{% for i in a< %}{{ i }}{% else %}none{% endfor %}", "123"),
    ("{% for i in a reversedly %}{{ i }}{% endfor %}", "321"),
    ("{% for i in a {limit#: 1 offset: 1 %}{{ i }}{% endfor %}", "23"),
    ("{% tablerow ! i in a cols:2 %}{{ i }}{% endtablerow %}", row),
    ("{% if 1 <s %}y{% endif %}", "Liquid error: Unknown operator &lt;s"),
    ("{% case 2 %}{% when 1, 'x %}a{% when 3 or 2 %}b{% endcase %}", "b"),
    ("{% assign ==x = 'a' | truncate?: 1 %}{{ x }}", "a"),
    ("{% capture f-o.o %}x{% endcapture %}{{ f-o }}", ""),
    ("{% cycle@ g, 1 %}{% cycle@ g, 1 %}", "1"),
    ("{% render> 'p' for a as x %}|{% render 'p'for a %}", "1;2;3;|;"),
    ("{{ a . size }}{{ a[] }}", "3"),
  ])
  func prints(template: String, expected: String) throws {
    var liquid = LiquidTemplate(template)
    liquid.options.language.liquidMode = .lax
    liquid.partials = ["p": "{{ x }};"]
    #expect(try liquid.text(#"{"a":[1,2,3]}"#) == expected)
  }

  @Test(arguments: [
    "{% for i in(1..3) %}{% endfor %}", "{% for i in. a %}{% endfor %}", "{% assign w (= 1 %}",
  ])
  func refuses(template: String) throws {
    var liquid = LiquidTemplate(template)
    liquid.options.language.liquidMode = .lax
    #expect(liquid.compiled.diagnostics.hasErrors)
  }

  @Test func tellsAMistakeOnce() throws {
    var liquid = LiquidTemplate("{% assign x = 'a' | nosuch | nosuch b %}")
    liquid.options.language.liquidMode = .lax
    #expect(liquid.compiled.diagnostics.all.count == 2)
  }

  private static let row =
    "<tr class=\"row1\">\n<td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n"
    + "<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n"
}
