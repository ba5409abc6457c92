import Testing

/// Promise 1 for loops, conditions and side effects around and inside every kind of part.
@Suite struct EffectTruthTests {
  static let cases = [
    TruthCase(
      "a cycle in an attribute that is printed thrice",
      body:
        "{% for i in (1..3) %}<mj-section><mj-column vertical-align='{% cycle 'top', 'middle', 'bottom' %}'><mj-text>{{ i }}</mj-text></mj-column></mj-section>{% endfor %}",
      ##"{}"##,
      "<mj-section><mj-column vertical-align='top'><mj-text>1</mj-text></mj-column></mj-section><mj-section><mj-column vertical-align='middle'><mj-text>2</mj-text></mj-column></mj-section><mj-section><mj-column vertical-align='bottom'><mj-text>3</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "a cycle among columns in a loop",
      body:
        "<mj-section>{% for i in (1..2) %}<mj-column background-color='{% cycle '#aaaaaa', '#bbbbbb' %}'><mj-text>{{ i }}</mj-text></mj-column>{% endfor %}</mj-section>",
      ##"{}"##,
      "<mj-section><mj-column background-color='#aaaaaa'><mj-text>1</mj-text></mj-column><mj-column background-color='#bbbbbb'><mj-text>2</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "a counter between columns",
      body:
        "<mj-section>{% increment n %}<mj-column><mj-text>{% increment n %}</mj-text></mj-column>{% increment n %}<mj-column><mj-text>{% increment n %}</mj-text></mj-column></mj-section>",
      ##"{}"##,
      "<mj-section><mj-column><mj-text>1</mj-text></mj-column><mj-column><mj-text>3</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "a counter between sections",
      body:
        "{% increment n %}<mj-section><mj-column><mj-text>{% increment n %}</mj-text></mj-column></mj-section>",
      ##"{}"##,
      "<mj-section><mj-column><mj-text>1</mj-text></mj-column></mj-section>"),
    TruthCase(
      "a capture between columns",
      body:
        "<mj-section>{% capture x %}a{{ y }}{% endcapture %}<mj-column><mj-text>{{ x }}</mj-text></mj-column>{% capture x %}b{% endcapture %}{% if z %}<mj-column><mj-text>{{ x }}</mj-text></mj-column>{% endif %}</mj-section>",
      ##"{"y": 1, "z": true}"##,
      "<mj-section><mj-column><mj-text>a1</mj-text></mj-column><mj-column><mj-text>b</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "an assignment under a condition between sections",
      body:
        "{% if a %}{% assign t = 'yes' %}{% else %}{% assign t = 'no' %}{% endif %}<mj-section><mj-column><mj-text>{{ t }}</mj-text></mj-column></mj-section>",
      ##"{"a": false}"##,
      "<mj-section><mj-column><mj-text>no</mj-text></mj-column></mj-section>"),
    TruthCase(
      "loop variables in widths",
      body:
        "<mj-section>{% for w in list %}<mj-column width='{{ w }}%'><mj-text>{{ forloop.index }} of {{ forloop.length }}</mj-text></mj-column>{% endfor %}</mj-section>",
      ##"{"list": [20, 30, 50]}"##,
      "<mj-section><mj-column width='20%'><mj-text>1 of 3</mj-text></mj-column><mj-column width='30%'><mj-text>2 of 3</mj-text></mj-column><mj-column width='50%'><mj-text>3 of 3</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "nested loops of sections and columns",
      body:
        "{% for r in rows %}<mj-section>{% for c in r %}<mj-column><mj-text>{{ c }}</mj-text></mj-column>{% endfor %}</mj-section>{% endfor %}",
      ##"{"rows": [["a"], ["b", "c"]]}"##,
      "<mj-section><mj-column><mj-text>a</mj-text></mj-column></mj-section><mj-section><mj-column><mj-text>b</mj-text></mj-column><mj-column><mj-text>c</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "break and continue among columns",
      body:
        "<mj-section>{% for i in (1..5) %}{% if i == 2 %}{% continue %}{% endif %}{% if i == 4 %}{% break %}{% endif %}<mj-column><mj-text>{{ i }}</mj-text></mj-column>{% endfor %}</mj-section>",
      ##"{}"##,
      "<mj-section><mj-column><mj-text>1</mj-text></mj-column><mj-column><mj-text>3</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "a carousel over a list",
      body:
        "<mj-section><mj-column><mj-carousel>{% for p in list %}<mj-carousel-image src='https://e.example/{{ p }}.png' alt='{{ p }}' />{% endfor %}</mj-carousel></mj-column></mj-section>",
      ##"{"list": ["a", "b"]}"##,
      "<mj-section><mj-column><mj-carousel><mj-carousel-image src='https://e.example/a.png' alt='a' /><mj-carousel-image src='https://e.example/b.png' alt='b' /></mj-carousel></mj-column></mj-section>"
    ),
    TruthCase(
      "a carousel over rows of AMPscript",
      body:
        "<mj-section><mj-column>%%[SET @r = BuildRowSetFromString('a,b', ',')]%%<mj-carousel>%%[FOR @i = 1 TO RowCount(@r) DO]%%<mj-carousel-image src='https://e.example/%%=Field(Row(@r,@i),1)=%%.png' />%%[NEXT @i]%%</mj-carousel></mj-column></mj-section>",
      ##"{}"##,
      "<mj-section><mj-column><mj-carousel><mj-carousel-image src='https://e.example/a.png' /><mj-carousel-image src='https://e.example/b.png' /></mj-carousel></mj-column></mj-section>"
    ),
    TruthCase(
      "a carousel image under a condition",
      body:
        "<mj-section><mj-column><mj-carousel>{% if a %}<mj-carousel-image src='https://e.example/a.png' />{% endif %}<mj-carousel-image src='https://e.example/b.png' /></mj-carousel></mj-column></mj-section>",
      ##"{"a": false}"##,
      "<mj-section><mj-column><mj-carousel><mj-carousel-image src='https://e.example/b.png' /></mj-carousel></mj-column></mj-section>"
    ),
    TruthCase(
      "social elements in a loop",
      body:
        "<mj-section><mj-column><mj-social>{% for n in list %}<mj-social-element name='{{ n }}' href='https://e.example/{{ n }}'>{{ n }}</mj-social-element>{% endfor %}</mj-social></mj-column></mj-section>",
      ##"{"list": ["facebook", "github"]}"##,
      "<mj-section><mj-column><mj-social><mj-social-element name='facebook' href='https://e.example/facebook'>facebook</mj-social-element><mj-social-element name='github' href='https://e.example/github'>github</mj-social-element></mj-social></mj-column></mj-section>"
    ),
    TruthCase(
      "navbar links in a loop",
      body:
        "<mj-section><mj-column><mj-navbar base-url='https://e.example' hamburger='hamburger'>{% for n in list %}<mj-navbar-link href='/{{ n }}'>{{ n }}</mj-navbar-link>{% endfor %}</mj-navbar></mj-column></mj-section>",
      ##"{"list": ["a", "b"]}"##,
      "<mj-section><mj-column><mj-navbar base-url='https://e.example' hamburger='hamburger'><mj-navbar-link href='/a'>a</mj-navbar-link><mj-navbar-link href='/b'>b</mj-navbar-link></mj-navbar></mj-column></mj-section>"
    ),
    TruthCase(
      "accordion parts under conditions",
      body:
        "<mj-section><mj-column><mj-accordion><mj-accordion-element>{% if t %}<mj-accordion-title>T</mj-accordion-title>{% endif %}<mj-accordion-text>x</mj-accordion-text></mj-accordion-element></mj-accordion></mj-column></mj-section>",
      ##"{"t": false}"##,
      "<mj-section><mj-column><mj-accordion><mj-accordion-element><mj-accordion-text>x</mj-accordion-text></mj-accordion-element></mj-accordion></mj-column></mj-section>"
    ),
    TruthCase(
      "a wrapper under a condition, a gap inside",
      body:
        "{% if w %}<mj-wrapper gap='10px'>{% if a %}<mj-section><mj-column><mj-text>A</mj-text></mj-column></mj-section>{% endif %}<mj-section><mj-column><mj-text>B</mj-text></mj-column></mj-section></mj-wrapper>{% endif %}",
      ##"{"w": true, "a": false}"##,
      "<mj-wrapper gap='10px'><mj-section><mj-column><mj-text>B</mj-text></mj-column></mj-section></mj-wrapper>"
    ),
    TruthCase(
      "explicit beside automatic widths",
      body:
        "<mj-section><mj-column width='200px'><mj-text>A</mj-text></mj-column>{% if b %}<mj-column><mj-text>B</mj-text></mj-column>{% endif %}<mj-column><mj-text>C</mj-text></mj-column></mj-section>",
      ##"{"b": true}"##,
      "<mj-section><mj-column width='200px'><mj-text>A</mj-text></mj-column><mj-column><mj-text>B</mj-text></mj-column><mj-column><mj-text>C</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "mixed languages around columns",
      body:
        "<mj-section>{% if a %}<mj-column><mj-text>A</mj-text></mj-column>{% endif %}*|IF:B|*<mj-column><mj-text>B</mj-text></mj-column>*|END:IF|*%%[IF c == 'y' THEN]%%<mj-column><mj-text>C</mj-text></mj-column>%%[ENDIF]%%</mj-section>",
      ##"{"a": true, "B": "1", "c": "n"}"##,
      "<mj-section><mj-column><mj-text>A</mj-text></mj-column><mj-column><mj-text>B</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "case around columns",
      body:
        "<mj-section>{% case n %}{% when 1 %}<mj-column><mj-text>1</mj-text></mj-column>{% when 2, 3 %}<mj-column><mj-text>2</mj-text></mj-column><mj-column><mj-text>3</mj-text></mj-column>{% else %}<mj-column><mj-text>E</mj-text></mj-column>{% endcase %}</mj-section>",
      ##"{"n": 3}"##,
      "<mj-section><mj-column><mj-text>2</mj-text></mj-column><mj-column><mj-text>3</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "unless around a group",
      body:
        "<mj-section>{% unless x %}<mj-group><mj-column><mj-text>1</mj-text></mj-column><mj-column><mj-text>2</mj-text></mj-column></mj-group>{% endunless %}<mj-column><mj-text>3</mj-text></mj-column></mj-section>",
      ##"{"x": false}"##,
      "<mj-section><mj-group><mj-column><mj-text>1</mj-text></mj-column><mj-column><mj-text>2</mj-text></mj-column></mj-group><mj-column><mj-text>3</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "a section without a column is left",
      body:
        "<mj-section>{% if a %}<mj-column><mj-text>A</mj-text></mj-column>{% endif %}</mj-section>",
      ##"{"a": false}"##,
      "<mj-section></mj-section>"),
    TruthCase(
      "logic before the template",
      page:
        "{% assign c = '#123456' %}{% for i in (1..2) %}{% assign n = i %}{% endfor %}<mjml>{% assign d = c %}<mj-body background-color='{{ d }}'><mj-section><mj-column><mj-text>{{ n }}</mj-text></mj-column></mj-section></mj-body></mjml>",
      ##"{}"##,
      "<mjml><mj-body background-color='#123456'><mj-section><mj-column><mj-text>2</mj-text></mj-column></mj-section></mj-body></mjml>"
    ),
    TruthCase(
      "an assignment between head and body",
      page:
        "<mjml><mj-head><mj-title>x</mj-title></mj-head>{% assign d = 'y' %}<mj-body><mj-section><mj-column><mj-text>{{ d }}</mj-text></mj-column></mj-section></mj-body></mjml>",
      ##"{}"##,
      "<mjml><mj-head><mj-title>x</mj-title></mj-head><mj-body><mj-section><mj-column><mj-text>y</mj-text></mj-column></mj-section></mj-body></mjml>"
    ),
    TruthCase(
      "the body's width from data",
      page:
        "<mjml><mj-body width='{{ w }}px'><mj-section><mj-column><mj-text>A</mj-text></mj-column><mj-column><mj-text>B</mj-text></mj-column></mj-section></mj-body></mjml>",
      ##"{"w": 480}"##,
      "<mjml><mj-body width='480px'><mj-section><mj-column><mj-text>A</mj-text></mj-column><mj-column><mj-text>B</mj-text></mj-column></mj-section></mj-body></mjml>"
    ),
  ]

  @Test(arguments: cases) func pageIsTheTruth(_ test: TruthCase) throws { try test.check() }
}
