import Compiler
import Expressions
import Testing

/// Templates that would never end, or fill the memory, end with a message.
@Suite struct LimitTests {
  @Test(arguments: [
    ("{% for i in (1..1000000000) %}{{ i }}{% endfor %}", "steps"),
    ("{% tablerow i in (1..1000000000) cols: 1 %}{% endtablerow %}", "larger"),
    (
      "{% assign s = 'ab' %}{% for i in (1..60) %}{% assign s = s | append: s %}{% endfor %}",
      "memory"
    ),
    ("{{ (1..1000000000) | join }}", "memory"),
  ])
  func endsWithAMessage(template: String, word: String) throws {
    var template = LiquidTemplate(template)
    template.environment.limits.steps = 100_000
    template.environment.limits.outputBytes = word == "larger" ? 10_000 : 10_000_000
    template.environment.limits.assignedBytes = 1_000_000
    #expect(try template.text().contains(word))
  }

  @Test func partialsMayNotNestForEver() throws {
    var template = LiquidTemplate("{% render 'p' %}")
    template.partials = ["p": "{% render 'p' %}"]
    template.environment.limits.depth = 20
    #expect(try template.text() == "Liquid error: Nesting too deep")
    template.options.missingPartial = .refused
    #expect(try template.text() == "[Nesting too deep]")
  }
}
