import Testing

/// Promise 1 for attributes: values from data, and attributes under a condition.
@Suite struct AttributeTruthTests {
  static let cases = [
    TruthCase(
      "a background image under a condition that does not hold",
      body:
        "<mj-section{% if b %} background-url='https://e.example/x.png'{% endif %}><mj-column><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{"b": false}"##,
      "<mj-section><mj-column><mj-text>A</mj-text></mj-column></mj-section>"),
    TruthCase(
      "a background image under a condition that holds",
      body:
        "<mj-section{% if b %} background-url='https://e.example/x.png'{% endif %} background-color='#123456'><mj-column><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{"b": true}"##,
      "<mj-section background-url='https://e.example/x.png' background-color='#123456'><mj-column><mj-text>A</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "a background image from data",
      body:
        "<mj-section background-url='https://e.example/{{ p }}.png'><mj-column><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{"p": "x"}"##,
      "<mj-section background-url='https://e.example/x.png'><mj-column><mj-text>A</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "padding at the top of a column under a condition",
      body:
        "<mj-section><mj-column{% if p %} padding-top='9px'{% endif %}><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{"p": false}"##,
      "<mj-section><mj-column><mj-text>A</mj-text></mj-column></mj-section>"),
    TruthCase(
      "padding at the top of a column",
      body:
        "<mj-section><mj-column{% if p %} padding-top='9px'{% endif %}><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{"p": true}"##,
      "<mj-section><mj-column padding-top='9px'><mj-text>A</mj-text></mj-column></mj-section>"),
    TruthCase(
      "a class from data",
      body:
        "<mj-section css-class='{{ c }}'><mj-column><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{"c": "one two"}"##,
      "<mj-section css-class='one two'><mj-column><mj-text>A</mj-text></mj-column></mj-section>"),
    TruthCase(
      "an mj-class from data",
      body:
        "<mj-section><mj-column><mj-text mj-class='{{ c }}'>t</mj-text></mj-column></mj-section>",
      ##"{"c": "none"}"##,
      "<mj-section><mj-column><mj-text mj-class='none'>t</mj-text></mj-column></mj-section>"),
    TruthCase(
      "padding from data",
      body:
        "<mj-section padding='{{ p }} 0'><mj-column><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{"p": "12px"}"##,
      "<mj-section padding='12px 0'><mj-column><mj-text>A</mj-text></mj-column></mj-section>"),
    TruthCase(
      "a border from data takes of the width",
      body:
        "<mj-section><mj-column><mj-text>A</mj-text></mj-column><mj-column border='{{ b }} solid #000'><mj-image src='x' /></mj-column></mj-section>",
      ##"{"b": "7px"}"##,
      "<mj-section><mj-column><mj-text>A</mj-text></mj-column><mj-column border='7px solid #000'><mj-image src='x' /></mj-column></mj-section>"
    ),
    TruthCase(
      "an image's width from data",
      body:
        "<mj-section><mj-column><mj-image src='x' width='{{ w }}px' /></mj-column></mj-section>",
      ##"{"w": 77}"##,
      "<mj-section><mj-column><mj-image src='x' width='77px' /></mj-column></mj-section>"),
    TruthCase(
      "an image's link under a condition",
      body:
        "<mj-section><mj-column><mj-image src='x' {% if l %}href='https://e.example/'{% endif %} /></mj-column></mj-section>",
      ##"{"l": false}"##,
      "<mj-section><mj-column><mj-image src='x' /></mj-column></mj-section>"),
    TruthCase(
      "an image's link from data",
      body: "<mj-section><mj-column><mj-image src='x' href='{{ l }}' /></mj-column></mj-section>",
      ##"{"l": "https://e.example/a"}"##,
      "<mj-section><mj-column><mj-image src='x' href='https://e.example/a' /></mj-column></mj-section>"
    ),
    TruthCase(
      "a button without its link",
      body:
        "<mj-section><mj-column><mj-button href='{{ l }}'>Go</mj-button></mj-column></mj-section>",
      ##"{}"##,
      "<mj-section><mj-column><mj-button href=''>Go</mj-button></mj-column></mj-section>"),
    TruthCase(
      "the font of one arm only",
      body:
        "<mj-section><mj-column><mj-text font-family='{% if r %}Roboto, Arial{% else %}Arial{% endif %}'>t</mj-text></mj-column></mj-section>",
      ##"{"r": false}"##,
      "<mj-section><mj-column><mj-text font-family='Arial'>t</mj-text></mj-column></mj-section>"),
    TruthCase(
      "the font of the other arm",
      body:
        "<mj-section><mj-column><mj-text font-family='{% if r %}Roboto, Arial{% else %}Arial{% endif %}'>t</mj-text></mj-column></mj-section>",
      ##"{"r": true}"##,
      "<mj-section><mj-column><mj-text font-family='Roboto, Arial'>t</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "a font from data",
      body:
        "<mj-section><mj-column><mj-text font-family='{{ f }}, Arial'>t</mj-text></mj-column></mj-section>",
      ##"{"f": "Lato"}"##,
      "<mj-section><mj-column><mj-text font-family='Lato, Arial'>t</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "a font in text under a condition",
      body:
        "<mj-section><mj-column><mj-text>{% if r %}<b style=\"font-family: Lato\">x</b>{% endif %}</mj-text></mj-column></mj-section>",
      ##"{"r": false}"##,
      "<mj-section><mj-column><mj-text></mj-text></mj-column></mj-section>"),
    TruthCase(
      "a social icon's own picture under a condition",
      body:
        "<mj-section><mj-column><mj-social><mj-social-element name='github' {% if s %}src='https://e.example/i.png'{% endif %} href='#'>G</mj-social-element></mj-social></mj-column></mj-section>",
      ##"{"s": false}"##,
      "<mj-section><mj-column><mj-social><mj-social-element name='github' href='#'>G</mj-social-element></mj-social></mj-column></mj-section>"
    ),
    TruthCase(
      "a social network from data",
      body:
        "<mj-section><mj-column><mj-social><mj-social-element name='{{ n }}' href='https://e.example/'>G</mj-social-element></mj-social></mj-column></mj-section>",
      ##"{"n": "facebook"}"##,
      "<mj-section><mj-column><mj-social><mj-social-element name='facebook' href='https://e.example/'>G</mj-social-element></mj-social></mj-column></mj-section>"
    ),
    TruthCase(
      "the mode of a hero from data",
      body:
        "<mj-hero mode='{{ m }}' height='300px' background-width='600px' background-height='200px' background-url='x'><mj-text>t</mj-text></mj-hero>",
      ##"{"m": "fluid-height"}"##,
      "<mj-hero mode='fluid-height' height='300px' background-width='600px' background-height='200px' background-url='x'><mj-text>t</mj-text></mj-hero>"
    ),
    TruthCase(
      "the mode of a social bar under a condition",
      body:
        "<mj-section><mj-column><mj-social {% if v %}mode='vertical'{% endif %}><mj-social-element name='x' href='#' /></mj-social></mj-column></mj-section>",
      ##"{"v": true}"##,
      "<mj-section><mj-column><mj-social mode='vertical'><mj-social-element name='x' href='#' /></mj-social></mj-column></mj-section>"
    ),
    TruthCase(
      "full width under a condition",
      body:
        "<mj-section{% if f %} full-width='full-width'{% endif %} background-color='#cccccc'><mj-column><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{"f": true}"##,
      "<mj-section full-width='full-width' background-color='#cccccc'><mj-column><mj-text>A</mj-text></mj-column></mj-section>"
    ),
    TruthCase(
      "an attribute that case chooses",
      body:
        "<mj-section><mj-column><mj-text {% case c %}{% when 'a' %}color='#00000a'{% when 'b' %}color='#00000b'{% else %}align='right'{% endcase %}>t</mj-text></mj-column></mj-section>",
      ##"{"c": "b"}"##,
      "<mj-section><mj-column><mj-text color='#00000b'>t</mj-text></mj-column></mj-section>"),
    TruthCase(
      "the body's width from data",
      body: "<mj-section><mj-column><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{}"##,
      "<mj-section><mj-column><mj-text>A</mj-text></mj-column></mj-section>"),
    TruthCase(
      "AMPscript in a width",
      body:
        "<mj-section><mj-column width='%%=IIf(n > 1,'65%','100%')=%%'><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{"n": 2}"##,
      "<mj-section><mj-column width='65%'><mj-text>A</mj-text></mj-column></mj-section>"),
    TruthCase(
      "an empty colour stays empty",
      body:
        "<mj-section background-color='*|C|*'><mj-column><mj-text>A</mj-text></mj-column></mj-section>",
      ##"{"C": ""}"##,
      "<mj-section background-color=''><mj-column><mj-text>A</mj-text></mj-column></mj-section>"),
    TruthCase(
      "a short colour under a condition",
      body:
        "<mj-section><mj-column><mj-text color='{% if a %}#abc{% else %}#def{% endif %}'>t</mj-text></mj-column></mj-section>",
      ##"{"a": true}"##,
      "<mj-section><mj-column><mj-text color='#abc'>t</mj-text></mj-column></mj-section>"),
    TruthCase(
      "a short colour from data",
      body: "<mj-section><mj-column><mj-text color='{{ c }}'>t</mj-text></mj-column></mj-section>",
      ##"{"c": "#abc"}"##,
      "<mj-section><mj-column><mj-text color='#abc'>t</mj-text></mj-column></mj-section>"),
    TruthCase(
      "a link in a bar without its address",
      body:
        "<mj-section><mj-column><mj-navbar base-url='https://e.example'><mj-navbar-link {% if a %}href='/x'{% endif %}>t</mj-navbar-link></mj-navbar></mj-column></mj-section>",
      ##"{"a": false}"##,
      "<mj-section><mj-column><mj-navbar base-url='https://e.example'><mj-navbar-link>t</mj-navbar-link></mj-navbar></mj-column></mj-section>"
    ),
    TruthCase(
      "a bar whose address is not there",
      body:
        "<mj-section><mj-column><mj-navbar {% if a %}base-url='https://e.example'{% endif %}><mj-navbar-link href='/x'>t</mj-navbar-link></mj-navbar></mj-column></mj-section>",
      ##"{"a": false}"##,
      "<mj-section><mj-column><mj-navbar><mj-navbar-link href='/x'>t</mj-navbar-link></mj-navbar></mj-column></mj-section>"
    ),
    TruthCase(
      "a text beside an icon that a loop leaves empty",
      body:
        "<mj-section><mj-column><mj-social><mj-social-element name='x' href='#'>{% for i in list %}{{ i }}{% endfor %}</mj-social-element></mj-social></mj-column></mj-section>",
      ##"{"list": []}"##,
      "<mj-section><mj-column><mj-social><mj-social-element name='x' href='#'></mj-social-element></mj-social></mj-column></mj-section>"
    ),
    TruthCase(
      "a class under a condition meets an inlined style",
      page:
        "<mjml><mj-head><mj-style inline='inline'>.k td { color: #ff0000 }</mj-style></mj-head><mj-body><mj-section><mj-column><mj-text css-class='{% if a %}k{% endif %}'>t</mj-text></mj-column></mj-section><mj-section css-class='{{ c }}'><mj-column><mj-text>t</mj-text></mj-column></mj-section></mj-body></mjml>",
      ##"{"a": true, "c": "k"}"##,
      "<mjml><mj-head><mj-style inline='inline'>.k td { color: #ff0000 }</mj-style></mj-head><mj-body><mj-section><mj-column><mj-text css-class='k'>t</mj-text></mj-column></mj-section><mj-section css-class='k'><mj-column><mj-text>t</mj-text></mj-column></mj-section></mj-body></mjml>"
    ),
    TruthCase(
      "what a preview assigns itself",
      page:
        "<mjml><mj-head><mj-preview>{% assign z = n %}{{ z }}</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-text>{{ z }}</mj-text></mj-column></mj-section></mj-body></mjml>",
      ##"{"n": 3}"##,
      "<mjml><mj-head><mj-preview>3</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-text>3</mj-text></mj-column></mj-section></mj-body></mjml>"
    ),
  ]

  @Test(arguments: cases) func pageIsTheTruth(_ test: TruthCase) throws { try test.check() }
}
