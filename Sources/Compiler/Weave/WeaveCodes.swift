import Diagnostics

extension DiagnosticCode {
  static let blockUnclosed = DiagnosticCode(
    "block-unclosed", .error, summary: "a block is opened and never closed",
    explanation: """
      Every if, for, case, capture (Liquid), IF, FOR (AMPscript) and *|IF:…|*, *|INTERESTED:…|* needs its end tag, between \
      the same pair of MJML tags.
      """,
    wrong: "{% if vip %}Welcome back", right: "{% if vip %}Welcome back{% endif %}")

  static let blockMismatch = DiagnosticCode(
    "block-mismatch", .error,
    summary: "an end tag or an else does not fit the innermost open block",
    explanation: """
      Blocks close in the order opposite to the one in which they were opened, also across the three languages: what opens \
      inside a block must close inside it.
      """,
    wrong: "{% if a %}{% for x in xs %}{% endif %}{% endfor %}",
    right: "{% if a %}{% for x in xs %}{% endfor %}{% endif %}")

  static let blockArmAfterElse = DiagnosticCode(
    "block-arm-after-else", .warning, summary: "an arm follows the else of its block",
    explanation: """
      In an if, what follows the first else is never printed. In a case, arms are tried in order: an else prints if no arm \
      before it held.
      """,
    wrong: "{% if a %}1{% else %}2{% elsif b %}3{% endif %}",
    right: "{% if a %}1{% elsif b %}3{% else %}2{% endif %}")

  static let blockCrossesElement = DiagnosticCode(
    "block-crosses-element", .error,
    summary: "logic opens inside one element and closes in another",
    explanation: """
      Logic may stand anywhere between elements, but it has to nest with them: a block holds whole elements. Otherwise \
      nobody could say what the page is when the condition does not hold. Put the block around both elements, or write it \
      once in each.
      """,
    wrong: "<mj-column>{% if a %}</mj-column><mj-column>{% endif %}</mj-column>",
    right: "{% if a %}<mj-column></mj-column>{% endif %}<mj-column></mj-column>")

  static let blockTooDeep = DiagnosticCode(
    "block-too-deep", .error, summary: "blocks are nested too deeply",
    explanation:
      "A limit keeps hostile templates from exhausting the stack. Move inner logic into a module.",
    wrong: "{% if a %}{% if b %}… 300 more")
}

extension DiagnosticCode {
  static let layoutNotPrintable = DiagnosticCode(
    "layout-not-printable", .error,
    summary: "the template language cannot say how the layout depends on the recipient",
    explanation: """
      galley compile leaves the personalisation in, so a section whose columns depend on logic is printed once per layout, \
      with the author's own conditions around, and for a loop over columns once per number of turns. A width that comes \
      from data, a condition around a column that is asked in each turn of a loop, or more than 64 combinations cannot be \
      printed like that. galley render has no such limit.
      """,
    wrong:
      "<mj-section>{% for p in products %}{% if p.stock %}<mj-column/>{% endif %}{% endfor %}</mj-section>",
    right:
      "{% assign shown = products | where: \"stock\" %}<mj-section>{% for p in shown limit: 3 %}<mj-column/>{% endfor %}</mj-section>"
  )

  static let layoutForManyTurns = DiagnosticCode(
    "layout-for-many-turns", .warning,
    summary: "galley compile prints layouts for a loop that has no limit",
    explanation: """
      How wide a column is depends on how often the loop around it runs, so galley compile prints the section once per number \
      of turns, up to twelve. If the loop runs more often, nothing is lost, but columns keep the width of twelve. galley \
      render has no such limit.
      """,
    wrong: "<mj-section>{% for p in products %}<mj-column/>{% endfor %}</mj-section>",
    right: "<mj-section>{% for p in products limit: 3 %}<mj-column/>{% endfor %}</mj-section>")
}

extension DiagnosticCode {
  static let layoutFromData = DiagnosticCode(
    "layout-from-data", .warning, summary: "a layout depends on a value that may be anything",
    explanation: """
      Widths, paddings, borders, classes and the like decide how the elements around them are laid out, so a page is laid out \
      anew for each value that the data brings. The results are kept, but not all of them: with a value of its own for \
      every recipient each page is compiled. Choose among a few values with a condition.
      """,
    wrong: "<mj-column width=\"{{ width }}\">",
    right: "<mj-column width=\"{% if wide %}70%{% else %}50%{% endif %}\">")

  static let textVanishes = DiagnosticCode(
    "text-vanishes", .warning, summary: "text between elements is not printed",
    explanation: """
      MJML prints only elements. Text that stands directly in a section, a column or the body is dropped without a word by \
      the reference compiler; Galley drops it too, and says so.
      """,
    wrong: "<mj-column>Hello</mj-column>",
    right: "<mj-column><mj-text>Hello</mj-text></mj-column>")

  static let outputBetweenElements = DiagnosticCode(
    "output-between-elements", .error, summary: "a value is printed where only elements may stand",
    explanation: """
      Values are data: they are escaped and never read as markup, so they cannot bring elements into the layout. Print the \
      value inside an mj-text, or bring blocks in with mj-module or mj-include.
      """,
    wrong: "<mj-section>{{ blocks }}</mj-section>",
    right: "<mj-section><mj-column><mj-text>{{ text }}</mj-text></mj-column></mj-section>")

  static let logicBetweenAttributes = DiagnosticCode(
    "logic-between-attributes", .error,
    summary: "something other than a condition stands between attributes",
    explanation: """
      Inside a start tag a condition may stand around whole attributes. Loops, assignments and printed values may not: names \
      of attributes never come from data.
      """,
    wrong: "<mj-text {{ attributes }}>",
    right: "<mj-text {% if vip %}color=\"gold\"{% endif %}>")
}
