import Testing

/// Promise 1 for the head: what stands under logic there holds for the page of this recipient.
@Suite struct HeadTruthTests {
  static let cases = [
    TruthCase(
      "defaults under a condition that holds",
      head:
        "<mj-attributes><mj-text color='#111111' /></mj-attributes>{% if dark %}<mj-attributes><mj-text color='#eeeeee' /><mj-all font-size='20px' /></mj-attributes>{% endif %}",
      ##"{"dark": true}"##,
      "<mj-attributes><mj-text color='#111111' /></mj-attributes><mj-attributes><mj-text color='#eeeeee' /><mj-all font-size='20px' /></mj-attributes>"
    ),
    TruthCase(
      "defaults under a condition that does not hold",
      head:
        "<mj-attributes><mj-text color='#111111' /></mj-attributes>{% if dark %}<mj-attributes><mj-text color='#eeeeee' /></mj-attributes>{% endif %}",
      ##"{"dark": false}"##,
      "<mj-attributes><mj-text color='#111111' /></mj-attributes>"),
    TruthCase(
      "a condition inside mj-attributes",
      head:
        "<mj-attributes>{% if dark %}<mj-class name='big' font-size='40px' />{% else %}<mj-class name='big' font-size='30px' />{% endif %}</mj-attributes>",
      ##"{"dark": false}"##,
      "<mj-attributes><mj-class name='big' font-size='30px' /></mj-attributes>"),
    TruthCase(
      "a breakpoint under a condition",
      head: "{% if wide %}<mj-breakpoint width='600px' />{% endif %}",
      ##"{"wide": true}"##,
      "<mj-breakpoint width='600px' />"),
    TruthCase(
      "a breakpoint from data",
      head: "<mj-breakpoint width='{{ w }}' />",
      ##"{"w": "333px"}"##,
      "<mj-breakpoint width='333px' />"),
    TruthCase(
      "a font under a condition",
      head:
        "{% if f %}<mj-font name='Fancy' href='https://f.example/a' />{% else %}<mj-font name='Fancy' href='https://f.example/b' />{% endif %}",
      ##"{"f": false}"##,
      "<mj-font name='Fancy' href='https://f.example/b' />"),
    TruthCase(
      "an inlined style sheet under a condition",
      head: "{% if s %}<mj-style inline='inline'>.b { color: #ff0000 }</mj-style>{% endif %}",
      ##"{"s": true}"##,
      "<mj-style inline='inline'>.b { color: #ff0000 }</mj-style>"),
    TruthCase(
      "an inlined style sheet that is not there",
      head: "{% if s %}<mj-style inline='inline'>.b { color: #ff0000 }</mj-style>{% endif %}",
      ##"{"s": false}"##,
      ""),
    TruthCase(
      "two titles, the second under a condition",
      head: "<mj-title>One</mj-title>{% if two %}<mj-title>Two</mj-title>{% endif %}",
      ##"{"two": false}"##,
      "<mj-title>One</mj-title>"),
    TruthCase(
      "the second title wins",
      head: "<mj-title>One</mj-title>{% if two %}<mj-title>Two</mj-title>{% endif %}",
      ##"{"two": true}"##,
      "<mj-title>One</mj-title><mj-title>Two</mj-title>"),
    TruthCase(
      "what is assigned in the head is known in its title",
      head:
        "{% assign n = 'Ada' %}<mj-title>Hi {{ n }}</mj-title><mj-preview>{{ n }}!</mj-preview>",
      ##"{}"##,
      "<mj-title>Hi Ada</mj-title><mj-preview>Ada!</mj-preview>"),
    TruthCase(
      "a loop in the preview that prints nothing",
      head: "<mj-preview>{% for s in list %}{{ s }}{% endfor %}</mj-preview>",
      ##"{"list": []}"##,
      "<mj-preview></mj-preview>"),
    TruthCase(
      "a loop in the preview",
      head: "<mj-preview>{% for s in list %}{{ s }},{% endfor %}</mj-preview>",
      ##"{"list": ["a", "b"]}"##,
      "<mj-preview>a,b,</mj-preview>"),
    TruthCase(
      "classes in a loop",
      head:
        "<mj-attributes>{% for c in list %}<mj-class name='{{ c.name }}' color='{{ c.color }}' />{% endfor %}</mj-attributes>",
      ##"{"list": [{"name": "small", "color": "#000001"}, {"name": "big", "color": "#000002"}]}"##,
      "<mj-attributes><mj-class name='small' color='#000001' /><mj-class name='big' color='#000002' /></mj-attributes>"
    ),
    TruthCase(
      "mj-raw under a condition",
      head: "{% if r %}<mj-raw><meta name='x' content='y'></mj-raw>{% endif %}",
      ##"{"r": true}"##,
      "<mj-raw><meta name='x' content='y'></mj-raw>"),
    TruthCase(
      "html attributes under a condition",
      head:
        "{% if r %}<mj-html-attributes><mj-selector path='.b'><mj-html-attribute name='data-k'>v</mj-html-attribute></mj-selector></mj-html-attributes>{% endif %}",
      ##"{"r": true}"##,
      "<mj-html-attributes><mj-selector path='.b'><mj-html-attribute name='data-k'>v</mj-html-attribute></mj-selector></mj-html-attributes>"
    ),
    TruthCase(
      "AMPscript around defaults",
      head:
        "%%[IF d == 'yes' THEN]%%<mj-attributes><mj-text color='#eeeeee' /></mj-attributes>%%[ELSE]%%<mj-attributes><mj-button color='#eeee00' /></mj-attributes>%%[ENDIF]%%",
      ##"{"d": "no"}"##,
      "<mj-attributes><mj-button color='#eeee00' /></mj-attributes>"),
    TruthCase(
      "merge tags around a title",
      head: "*|IF:D|*<mj-title>Yes</mj-title>*|ELSE:|*<mj-title>No</mj-title>*|END:IF|*",
      ##"{"D": ""}"##,
      "<mj-title>No</mj-title>"),
    TruthCase(
      "nested conditions around defaults",
      head:
        "{% if a %}{% if b %}<mj-attributes><mj-text color='#eeeeee' /></mj-attributes>{% else %}<mj-attributes><mj-text color='#dddddd' /></mj-attributes>{% endif %}{% endif %}",
      ##"{"a": true, "b": false}"##,
      "<mj-attributes><mj-text color='#dddddd' /></mj-attributes>"),
  ]

  @Test(arguments: cases) func pageIsTheTruth(_ test: TruthCase) throws { try test.check() }
}
