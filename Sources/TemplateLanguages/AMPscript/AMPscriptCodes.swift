package import Diagnostics

extension DiagnosticCode {
  /// What reading AMPscript reports.
  package static let ampscript: [DiagnosticCode] = [
    .ampscriptUnclosedBlock, .ampscriptUnclosedString, .ampscriptSyntax, .ampscriptMissingValue,
    .ampscriptSingleEquals, .ampscriptUnknownFunction, .ampscriptArgumentCount,
    .ampscriptPlatformFunction, .ampscriptStandIn, .ampscriptElseIf, .ampscriptAssignmentWithoutSet,
    .ampscriptSmartQuote, .ampscriptMixedLogic, .ampscriptTooDeep, .ampscriptCodeFromData,
  ]

  static let ampscriptUnclosedBlock = DiagnosticCode(
    "ampscript-unclosed-block", .error, summary: "a piece of AMPscript has no end",
    explanation:
      "A block opens with %%[ and closes with ]%%, inline output with %%= and =%%, a script tag with </script>. "
      + "The platform refuses the whole message when one of them is not closed by its own kind.",
    wrong: "%%[ SET @a = 1 %%", right: "%%[ SET @a = 1 ]%%")

  static let ampscriptUnclosedString = DiagnosticCode(
    "ampscript-unclosed-string", .error, summary: "a string has no closing quote",
    explanation:
      "A string ends with the quote that began it. To put that quote inside, double it; the other kind may stand inside as it is. "
      + "A backslash is an ordinary character.",
    wrong: #"%%[ SET @a = "5" wide" ]%%"#, right: #"%%[ SET @a = "5"" wide" ]%%"#)

  static let ampscriptSyntax = DiagnosticCode(
    "ampscript-syntax", .error, summary: "a statement is not AMPscript",
    explanation:
      "Statements are VAR, SET, IF … THEN, ELSEIF … THEN, ELSE, ENDIF, FOR … TO or DOWNTO … DO, NEXT, and calls of functions.",
    wrong: "%%[ IF @a == 1 ]%%", right: "%%[ IF @a == 1 THEN ]%%")

  static let ampscriptMissingValue = DiagnosticCode(
    "ampscript-missing-value", .error, summary: "a value is missing",
    explanation: "An operator, a comma, SET and IF need a value behind them.",
    wrong: "%%[ IF @a == THEN ]%%", right: #"%%[ IF @a == "x" THEN ]%%"#)

  static let ampscriptSingleEquals = DiagnosticCode(
    "ampscript-single-equals", .error, summary: "a comparison is written with one equals sign",
    explanation: "One equals sign assigns, and only behind SET; two of them compare.",
    wrong: "%%[ IF @a = 1 THEN ]%%", right: "%%[ IF @a == 1 THEN ]%%")

  static let ampscriptUnknownFunction = DiagnosticCode(
    "ampscript-unknown-function", .error, summary: "there is no function of that name",
    explanation: "The platform refuses the whole message, even if the call is never reached.",
    wrong: "%%=UpperCase2(@a)=%%", right: "%%=Uppercase(@a)=%%")

  static let ampscriptArgumentCount = DiagnosticCode(
    "ampscript-argument-count", .error,
    summary: "a function is called with too few or too many arguments",
    explanation:
      "The platform counts arguments before it runs anything and refuses the whole message.",
    wrong: "%%=Add(1, 2, 3)=%%", right: "%%=Add(1, Add(2, 3))=%%")

  static let ampscriptPlatformFunction = DiagnosticCode(
    "ampscript-platform-function", .error,
    summary: "a function works only on the platform",
    explanation:
      "It needs a Marketing Cloud account: a web request, a CRM record, a landing page. "
      + "Give the text that previews show in its place under `ampscript.functions` in galley.yml.",
    wrong: "%%=CloudPagesURL(42)=%%",
    right: "ampscript: { functions: { CloudPagesURL: \"https://example.com/page\" } }")

  static let ampscriptStandIn = DiagnosticCode(
    "ampscript-stand-in", .note,
    summary: "a preview shows a declared text in place of a function of the platform",
    explanation:
      "`platform_functions` of galley.yml says what is printed where AMPscript calls a function that needs the platform. "
      + "The mail that is sent shows what the platform makes of the call.",
    wrong: "%%=CloudPagesURL(42)=%%", right: "%%=RedirectTo(\"https://example.com/page\")=%%")

  static let ampscriptCodeFromData = DiagnosticCode(
    "ampscript-code-from-data", .warning,
    summary: "TreatAsContent gets a text that comes with the recipient's data",
    explanation:
      "Whoever can write that attribute (a form, an import) can run AMPscript in the mail: look up other people's rows, end the send. "
      + "Let the text name the attribute instead of holding its value.",
    wrong: #"%%=TreatAsContent(Concat("Hi ", FirstName))=%%"#,
    right: #"%%[ SET @t = "Hi %%=v(FirstName)=%%" ]%%%%=TreatAsContent(@t)=%%"#)

  static let ampscriptElseIf = DiagnosticCode(
    "ampscript-else-if", .warning, summary: "ELSE IF opens a second block",
    explanation:
      "ELSEIF is one word. ELSE IF starts another IF inside ELSE, which needs an ENDIF of its own.",
    wrong: "%%[ IF @a == 1 THEN ]%%1%%[ ELSE IF @a == 2 THEN ]%%2%%[ ENDIF ]%%",
    right: "%%[ IF @a == 1 THEN ]%%1%%[ ELSEIF @a == 2 THEN ]%%2%%[ ENDIF ]%%")

  static let ampscriptAssignmentWithoutSet = DiagnosticCode(
    "ampscript-assignment-without-set", .warning, summary: "an assignment without SET does nothing",
    explanation: "The platform reads such a statement and drops it.",
    wrong: "%%[ @a = 1 ]%%", right: "%%[ SET @a = 1 ]%%")

  static let ampscriptSmartQuote = DiagnosticCode(
    "ampscript-smart-quote", .error, summary: "a typographic quote stands in the code",
    explanation: "Word processors change quotes. Strings need \" or '.",
    wrong: "%%=v(“Hello”)=%%", right: "%%=v(\"Hello\")=%%")

  static let ampscriptMixedLogic = DiagnosticCode(
    "ampscript-mixed-logic", .warning, summary: "AND and OR are mixed without parentheses",
    explanation:
      "Both bind equally and are taken from left to right, unlike in most languages. Parentheses say what is meant.",
    wrong: "%%[ IF @a == 1 OR @b == 1 AND @c == 1 THEN ]%%%%[ ENDIF ]%%",
    right: "%%[ IF @a == 1 OR (@b == 1 AND @c == 1) THEN ]%%%%[ ENDIF ]%%")

  static let ampscriptTooDeep = DiagnosticCode(
    "ampscript-too-deep", .error, summary: "an expression is nested too deeply",
    explanation: "Calls and parentheses may be nested 100 deep. Use variables for parts.")
}
