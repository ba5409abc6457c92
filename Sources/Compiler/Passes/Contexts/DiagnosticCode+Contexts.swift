package import Diagnostics

extension DiagnosticCode {
  /// What the context analysis reports.
  package static let contextCodes: [DiagnosticCode] = [
    contextsDiffer, loopChangesContext, outputInScript, outputInName, ambiguousURL,
    outputInUnquotedValue, outputInCondition, htmlLeftOpen, partialInTag, scriptInMail,
    malformedTag,
  ]

  static let contextsDiffer = DiagnosticCode(
    "contexts-differ", .error,
    summary: "The arms of a block end in different places of the HTML.",
    explanation: """
      What follows the block would be text after one arm and part of a tag, a quoted value or a \
      comment after another, so no value behind it could be escaped for its place. Let every arm \
      open and close its own tags and quotes. An `if` without `else` has an empty arm too.
      """,
    wrong: "<a {% if vip %}href=\"/vip{% else %}title=\"no{% endif %}\">",
    right: "<a {% if vip %}href=\"/vip\"{% else %}title=\"no\"{% endif %}>")

  static let loopChangesContext = DiagnosticCode(
    "loop-changes-context", .error,
    summary: "The body of a loop ends in another place of the HTML than it begins in.",
    explanation: """
      The second turn would begin inside the tag, value or comment that the first one left open. \
      Let the body close what it opens, also before `break` and `continue`.
      """,
    wrong: "<p{% for c in classes %} class=\"{{ c }}{% endfor %}>",
    right: "<p class=\"{% for c in classes %} {{ c }}{% endfor %}\">")

  static let outputInScript = DiagnosticCode(
    "output-in-script", .error,
    summary: "A value is printed where it would be run as a script.",
    explanation: """
      `<script>`, event handlers such as `onclick`, `srcdoc` and URLs such as `javascript:` and \
      `data:` take code or whole documents, and no escaping makes a value safe there. Mail clients \
      drop scripts anyway.
      """,
    wrong: "<a href=\"javascript:open('{{ url }}')\">", right: "<a href=\"{{ url }}\">")

  static let outputInName = DiagnosticCode(
    "output-in-name", .error,
    summary: "A value is printed inside the name of a tag or attribute.",
    explanation: """
      The name decides what everything behind it means. Write the names in the template, under a \
      condition if they vary.
      """,
    wrong: "<h{{ level }}>", right: "<h{% if big %}1{% else %}2{% endif %}>")

  static let ambiguousURL = DiagnosticCode(
    "ambiguous-url", .error,
    summary: "A value is printed in a URL of which it is not clear how far it has got.",
    explanation: """
      After one arm it would stand in the path, after another in the query or behind a scheme, which \
      are escaped differently. Print the value in each arm, or put the arms around whole URLs.
      """,
    wrong: "<a href=\"{% if shop %}/shop?q={% else %}/search/{% endif %}{{ term }}\">",
    right: "<a href=\"{% if shop %}/shop?q={{ term }}{% else %}/search/{{ term }}{% endif %}\">")

  static let outputInUnquotedValue = DiagnosticCode(
    "output-in-unquoted-value", .error,
    summary: "A value is printed in a style or a list of images without quotes around it.",
    explanation: "White space in the value would end the attribute. Put quotes around the value.",
    wrong: "<p style=color:{{ color }}>", right: "<p style=\"color:{{ color }}\">")

  static let outputInCondition = DiagnosticCode(
    "output-in-condition", .error,
    summary: "A value is printed in the condition of an Outlook comment.",
    explanation: "The condition decides who sees what follows. Write it in the template.",
    wrong: "<!--[if {{ client }}]>", right: "<!--[if mso]>")

  static let htmlLeftOpen = DiagnosticCode(
    "html-left-open", .error,
    summary: "A part of the page ends inside a tag, a value, a comment or a style sheet.",
    explanation: """
      What is put behind it would become part of what it left open. Close the tag, quote or comment.
      """,
    wrong: "<a href=\"{{ url }}", right: "<a href=\"{{ url }}\">…</a>")

  static let partialInTag = DiagnosticCode(
    "partial-in-tag", .error,
    summary: "Another template is printed inside a tag, a URL, a style sheet or a comment.",
    explanation: """
      The values in it are escaped for text between tags, which is not enough there. Print it between \
      tags or in an ordinary attribute, or write its content in place.
      """,
    wrong: "<a href=\"{% render 'link' %}\">", right: "{% render 'link' %}")

  static let scriptInMail = DiagnosticCode(
    "script-in-mail", .warning,
    summary: "The template has an event handler or a script URL.",
    explanation: "Mail clients remove them, and filters distrust mails that have any.",
    wrong: "<span onclick=\"go()\">", right: "<a href=\"https://shop.example/\">")

  static let malformedTag = DiagnosticCode(
    "malformed-tag", .warning,
    summary: "A tag holds a character that clients read differently.",
    explanation: """
      A quote, `<`, `=` or a backtick in a name or in a value without quotes is most likely a \
      mistake: a quote that was forgotten, or one too many.
      """,
    wrong: "<a class=`big`>", right: "<a class=\"big\">")
}
