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
