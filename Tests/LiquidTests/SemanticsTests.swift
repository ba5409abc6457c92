import Compiler
import Diagnostics
import Expressions
import TemplateLanguages
import Testing

/// What templates print, case by case.
@Suite struct SemanticsTests {
  @Test(arguments: [
    (
      "{{ 277.8 }} {{ x }} {{ y }}", #"{"x":1e15,"y":1234567890123456.7}"#,
      "277.8 1.0e+15 1234567890123456.8"
    ),
    ("{{ 27780 | divided_by: 100.0 | round: 2 }}", "{}", "277.8"),
    ("{{ 7 | divided_by: -2 }} {{ -7 | divided_by: 2 }} {{ -7 | modulo: 3 }}", "{}", "-4 -4 2"),
    ("{{ 2.675 | round: 2 }} {{ 1.005 | round: 2 }} {{ 0.5 | round }}", "{}", "2.68 1.01 1"),
    ("{{ n | plus: 1 }}", #"{"n":9223372036854775807}"#, "9223372036854775808"),
    ("{{ 'ünï' | truncate: 2, '' }}|{{ 'hELLO' | capitalize }}", "{}", "ün|Hello"),
    (
      "{{ '%Y' | date: '%Y' }}|{{ '2024-03-09' | date: '%-d %^b %3N %Ey %Q' }}", "{}",
      "%Y|9 MAR 000 24 %Q"
    ),
    (
      "{{ t | date: '%:%d|%E%d|%E|%:' }}|{{ t | date: '%-z|%:^z|%+' }}",
      #"{"t":"2021-03-05 10:20:30 UTC"}"#, "%:05|%E05|%E|%:|-0000|%:^z|%+"
    ),
    ("{{ '2021-03-05' | date: 'a%-' }}", "{}", "Liquid error: invalid format: a%-"),
    (
      "{{ f | default: 'd', 1 }}{{ f | default: 'd', o }}", #"{"f":false,"o":{"allow_false":1}}"#,
      "dfalse"
    ),
    (
      "{{ f | default: 1, 2, 3 }}", "{}",
      "Liquid error: wrong number of arguments (given 4, expected 1..3)"
    ),
    ("{{ 1 | divided_by: 0 | date }}", "{}", "Liquid error: divided by 0"),
    ("{{ forloop }}{% for i in (1..1) %}{{ forloop }}{% endfor %}", "{}", "Liquid::ForloopDrop"),
    ("{% for x in a %}{{ x }}{{ x.y }}{% endfor %}{{ x }}", #"{"a":[1],"x":"f"}"#, "1f"),
    ("{% assign x = nil %}{{ x | default: 'd' }}", #"{"x":1}"#, "d"),
    ("{{ 'a' | escape }}{{ '<' | escape | escape }}{{ nil | escape }}", "{}", "a&amp;lt;"),
    ("{{ o.b | default: o.a }}", #"{"o":{"a":1}}"#, "1"),
  ])
  func prints(template: String, data: String, expected: String) throws {
    #expect(try LiquidTemplate(template).text(data) == expected)
  }

  @Test func turnsOfARenderedPartialAreNoLoopAroundIt() throws {
    var template = LiquidTemplate("{% render 'p' for xs %}")
    template.partials = [
      "p": "{{ forloop.index }}{% for i in (1..2) %}{{ forloop.parentloop.index }}{% endfor %}"
    ]
    #expect(try template.text(#"{"xs":[1,2]}"#) == "12")
  }

  @Test func strictnessDropsTheTag() throws {
    var template = LiquidTemplate("a{{ x }}{{ y.z }}{{ 1 | nope }}{{ y | size }}b")
    #expect(try template.text(#"{"y":{}}"#) == "a10b")
    template.options.language.strictVariables = true
    template.options.language.strictFilters = true
    #expect(try template.text(#"{"y":{}}"#) == "a0b")
  }

  @Test func aMissingPartialIsAnErrorUnlessPrinted() throws {
    var template = LiquidTemplate("{% render 'cart' %}")
    template.partials = ["card": "x"]
    #expect(try template.text() == "Liquid error: No such template 'cart'")
    template.options.missingPartial = .refused
    #expect(try template.text() == "[there is no partial `cart`]")
    #expect(template.compiled.diagnostics.all.first?.hint == "did you mean `card`?")
  }

  @Test func aNameFromDataThatIsNoPartialFailsTheMessage() throws {
    var template = LiquidTemplate("{% include name %}")
    template.options.missingPartial = .refused
    #expect(try template.text(#"{"name":"../x"}"#) == "[No such template '../x']")
  }
}
