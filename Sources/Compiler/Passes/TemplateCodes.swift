import Diagnostics

extension DiagnosticCode {
  static let includePath = DiagnosticCode(
    "include-path", .error, summary: "an included file cannot be used",
    explanation: """
      mj-include reads a file relative to the one it stands in. The file has to lie in the project's directory or in one of \
      its include paths, also behind symbolic links; a file cannot include itself.
      """,
    wrong: "<mj-include path=\"../../etc/passwd\" />",
    right: "<mj-include path=\"./parts/header.mjml\" />")

  static let includeLimit = DiagnosticCode(
    "include-limit", .error, summary: "a template includes too much",
    explanation: """
      Files that include each other several times over grow without bound even where no file includes itself. A template may \
      include 2,000 files, and 64 MB.
      """,
    wrong:
      "ten times <mj-include path=\"./a.mjml\" />, in which there are ten of b.mjml, and so on",
    right: "each part included once, or an mj-module with parameters")

  static let moduleUnknown = DiagnosticCode(
    "module-unknown", .error, summary: "there is no such module",
    explanation:
      "A module NAME is the file modules/NAME.mjml of the project. It may not contain itself.",
    wrong: "<mj-module name=\"haeder\" />", right: "<mj-module name=\"header\" />")

  static let moduleParameter = DiagnosticCode(
    "module-parameter", .error, summary: "a parameter is missing, misspelt or of the wrong type",
    explanation: """
      A module declares its parameters in an mj-parameters element in its head: name, type, default or required, and one \
      line of description. A call gives them as attributes.
      """,
    wrong: "<mj-module name=\"product-card\" produkt=\"{{ product }}\" />",
    right: "<mj-module name=\"product-card\" product=\"{{ product }}\" />")

  static let moduleSlot = DiagnosticCode(
    "module-slot", .error, summary: "content for a slot that the module does not have",
    explanation: """
      What stands inside mj-module goes into the mj-slot elements of the module: an mj-slot with a name into the slot of that \
      name, everything else into the one without a name. Content without a slot would vanish.
      """,
    wrong: "<mj-module name=\"frame\"><mj-slot name=\"botom\">…</mj-slot></mj-module>",
    right: "<mj-module name=\"frame\"><mj-slot name=\"bottom\">…</mj-slot></mj-module>")

  static let missingPartial = DiagnosticCode(
    "missing-partial", .error, summary: "Liquid names a partial that is not there",
    explanation: """
      `render` and `include` read NAME.liquid or NAME.html from partials/, modules/, templates/ or the project's directory; \
      nothing outside of the project is read. A name that comes from data fails the message when it is rendered.
      """,
    wrong: "{% render \"prodcut\" %}", right: "{% render \"product\" %}")

  static let partialWithElements = DiagnosticCode(
    "partial-with-elements", .error, summary: "a partial of Liquid holds MJML elements",
    explanation: """
      Partials are printed while a page is rendered, when elements are HTML already. Blocks of MJML are included with \
      mj-include, or called with mj-module.
      """,
    wrong: "{% render \"section\" %}", right: "<mj-include path=\"section.mjml\" />")

  static let noRoot = DiagnosticCode(
    "mjml-root", .error, summary: "the file is not an MJML document",
    explanation:
      "A template has one <mjml> element with an <mj-body> in it, and nothing around it but logic without print.",
    wrong: "<html>…</html>", right: "<mjml><mj-body>…</mj-body></mjml>")
}
