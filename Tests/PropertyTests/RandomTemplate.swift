import Fuzzing

/// Templates put together by chance: pieces with holes, in places, under logic.
struct RandomTemplate {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Pieces of HTML with a value in them, one for each kind of place.
  private static let html = [
    "{{ v }}", "<b>{{ v }}</b>", "a {{ v }} b", "<p title=\"{{ v }}\">x</p>",
    "<p title='{{ v }}'>x</p>", "<p title={{ v }}>x</p>", "<a href=\"{{ v }}\">x</a>",
    "<a href='{{ v }}'>x</a>", "<a href=\"https://e.example/{{ v }}\">x</a>",
    "<a href=\"https://e.example/?q={{ v }}&amp;r=1\">x</a>", "<a href=\"/a#{{ v }}\">x</a>",
    "<a href=\"mailto:{{ v }}\">x</a>", "<img src=\"{{ v }}\" alt=\"{{ v }}\">",
    "<img srcset=\"{{ v }}\">", "<p style=\"color: {{ v }}\">x</p>",
    "<p style=\"font-family: '{{ v }}'; color: red\">x</p>",
    "<p style=\"background: url('{{ v }}')\">x</p>",
    "<p style=\"background: url(https://e.example/{{ v }}.png)\">x</p>",
    "<!-- {{ v }} --><i>x</i>", "<!--[if mso]><i title=\"{{ v }}\">{{ v }}</i><![endif]-->",
    "<style>.a { color: {{ v }} }</style>", "<style>.a { font-family: \"{{ v }}\" }</style>",
    "<textarea>{{ v }}</textarea>", "<table><tr><td bgcolor=\"{{ v }}\">{{ v }}</td></tr></table>",
    "<p class=\"a {{ v }} b\">x</p>",
    "{% capture c %}{{ v }}{% endcapture %}<i title=\"{{ c }}\">{{ c }}</i>",
    "{% capture c %}<b>{{ v }}</b>{% endcapture %}{{ c }}", "{{ v | upcase }}{{ v | append: v }}",
    "<a href=\"{{ v | prepend: 'https://e.example/' }}\">x</a>",
  ]

  /// Elements with a value in an attribute or their content.
  private static let elements = [
    "<mj-text color=\"{{ v }}\">x</mj-text>", "<mj-text padding=\"{{ v }}\">x</mj-text>",
    "<mj-text css-class=\"{{ v }}\" font-family=\"{{ v }}\">x</mj-text>",
    "<mj-text align=\"{{ v }}\" mj-class=\"{{ v }}\">x</mj-text>",
    "<mj-button href=\"{{ v }}\" background-color=\"{{ v }}\">{{ v }}</mj-button>",
    "<mj-button href=\"https://e.example/{{ v }}\" inner-padding=\"{{ v }}\">x</mj-button>",
    "<mj-image src=\"{{ v }}\" alt=\"{{ v }}\" href=\"{{ v }}\" title=\"{{ v }}\" />",
    "<mj-image src=\"https://e.example/{{ v }}.png\" border=\"{{ v }}\" />",
    "<mj-divider border-color=\"{{ v }}\" border-width=\"{{ v }}\" />",
    "<mj-spacer height=\"{{ v }}\" />",
    "<mj-social><mj-social-element name=\"x\" href=\"{{ v }}\" alt=\"{{ v }}\">{{ v }}</mj-social-element></mj-social>",
    "<mj-navbar base-url=\"https://e.example\"><mj-navbar-link href=\"/{{ v }}\">{{ v }}</mj-navbar-link></mj-navbar>",
    "<mj-table cellpadding=\"{{ v }}\"><tr><td>{{ v }}</td></tr></mj-table>",
    "<mj-accordion><mj-accordion-element><mj-accordion-title>{{ v }}</mj-accordion-title></mj-accordion-element></mj-accordion>",
    "<mj-raw><tr><td title=\"{{ v }}\">{{ v }}</td></tr></mj-raw>",
  ]

  /// The start tags of columns and sections.
  private static let columns = [
    "<mj-column>", "<mj-column css-class=\"{{ v }}\">", "<mj-column padding=\"{{ v }}\">",
    "<mj-column background-color=\"{{ v }}\" border=\"{{ v }}\">",
  ]
  private static let sections = [
    "<mj-section>", "<mj-section background-url=\"{{ v }}\" background-color=\"{{ v }}\">",
    "<mj-section css-class=\"{{ v }}\" padding=\"{{ v }}\">",
    "<mj-section border=\"{{ v }}\" border-radius=\"{{ v }}\">",
  ]
  private static let heads = [
    "", "<mj-title>{{ v }}</mj-title>", "<mj-preview>{{ v }}</mj-preview>",
    "<mj-style>.a { color: {{ v }} }</mj-style>", "<mj-breakpoint width=\"{{ v }}\" />",
    "<mj-attributes><mj-text color=\"{{ v }}\" /></mj-attributes>",
    "{% if yes %}<mj-attributes><mj-all padding=\"{{ v }}\" /></mj-attributes>{% endif %}",
    "{% for i in (1..2) %}<mj-attributes><mj-class name=\"c\" color=\"{{ v }}\" /></mj-attributes>{% endfor %}",
    "<mj-font name=\"Lato\" href=\"https://e.example/{{ v }}\" />",
  ]

  /// A template of MJML, or now and then of bare HTML.
  mutating func next() -> (text: String, isPage: Bool) {
    if Int.random(in: 0..<3, using: &random) == 0 {
      return (some { $0.logic(Self.html) }.joined(), false)
    }
    let sections = some { $0.section() }.joined()
    let head = some { $0.pick(Self.heads) }.joined()
    return ("<mjml><mj-head>\(head)</mj-head><mj-body>\(sections)</mj-body></mjml>", true)
  }

  private mutating func some(_ make: (inout RandomTemplate) -> String) -> [String] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in make(&self) }
  }

  private mutating func section() -> String {
    "\(pick(Self.sections))\(some { $0.column() }.joined())</mj-section>"
  }

  private mutating func column() -> String {
    let content = some { template in
      Bool.random(using: &template.random)
        ? template.logic(Self.elements) : "<mj-text>\(template.logic(Self.html))</mj-text>"
    }
    return under("\(pick(Self.columns))\(content.joined())</mj-column>")
  }

  private mutating func logic(_ pieces: [String]) -> String { under(pick(pieces)) }

  /// Puts some logic around a piece.
  private mutating func under(_ piece: String) -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: "{% if yes %}\(piece){% endif %}"
    case 1: "{% for i in (1..2) %}\(piece){% endfor %}"
    case 2: "{% unless yes %}no{% else %}\(piece){% endunless %}"
    default: piece
    }
  }

  private mutating func pick(_ pieces: [String]) -> String {
    pieces.randomElement(using: &random) ?? ""
  }
}
