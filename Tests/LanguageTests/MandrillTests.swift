import Testing

/// Mandrill's Handlebars.
@Suite struct MandrillTests {
  @Test(arguments: [
    ("{{name}} {{{html}}} {{&html}}", "Ada <b> <b>"), ("{{a.b}}{{this.a.b}}{{a.c.d}}", "11"),
    ("{{#if name}}a{{else}}b{{/if}}{{#if none}}a{{else}}b{{/if}}", "ab"),
    (
      "{{#if none}}a{{else if name}}b{{else}}c{{/if}}{{#if none}}a{{elseif zero}}b{{else}}c{{/if}}",
      "bc"
    ),
    ("{{#unless none}}a{{/unless}}{{#unless name}}b{{/unless}}", "a"),
    ("{{#each items}}{{@index}}{{t}}{{#if @last}}.{{else}},{{/if}}{{/each}}", "0x,1y."),
    ("{{#each items}}{{../name}}{{name}} {{/each}}", "Ada Ada "),
    (
      "{{#each words}}{{this}}{{.}}{{else}}none{{/each}}{{#each none}}x{{else}}none{{/each}}",
      "aabbnone"
    ),
    ("{{#with a}}{{b}}{{../name}}{{/with}}{{#with none}}x{{else}}-{{/with}}", "1Ada-"),
    (
      "{{#if `points > 10 && name == \"Ada\"`}}y{{/if}}{{#if `points <= 10 || !name`}}n{{/if}}", "y"
    ),
    (
      "{{#if `(points > 10)`}}y{{/if}}{{#if `none == null`}}y{{/if}}{{#if `none != \"a\"`}}y{{/if}}",
      "yyy"
    ),
    ("a {{~name~}} b", "aAdab"), ("\\{{name}}", "{{name}}"), ("{{! x }}{{!-- {{y}} --}}z", "z"),
    (
      "{{title \"the lord of the rings\"}}|{{upper name}}|{{url \"a b\"}}",
      "The Lord of the Rings|ADA|a%20b"
    ),
    ("{{date}}|{{date \"Y\"}}|{{striptags html}}", "31/03/2026|2026|"),
    (
      "*|NAME|* *|UNSUB:https://example.com/?a=1|*",
      "Ada https://example.com/?a=1&md_id=preview&md_email=ada%40example.com"
    ),
    ("{{length}}{{words.length}}{{words.[1]}}", "2b"),
    ("{{> x}}", "expected a value, found a partial: Mandrill has none"),
    ("{{#loop x}}{{/loop}}", "there is no block `#loop`"),
    ("{{name", "expected `}}`, found the end of the file"),
  ])
  func prints(template: String, expected: String) throws {
    let data = #"""
      {"name": "Ada", "html": "<b>", "a": {"b": 1}, "zero": 0, "points": 11, "words": ["a", "b"],
       "items": [{"t": "x"}, {"t": "y"}], "email": "ada@example.com"}
      """#
    let printed = try LanguagePage.text(template, "mandrill", data)
    #expect(printed == expected)
  }
}
