import Compiler
import Diagnostics
import Expressions
import Linting
import Rendering
import Testing

/// The commonest mistakes of people who write AMPscript and merge tags: one message each, in the right place, with what to do.
@Suite struct LanguageMistakeTests {
  static let cases = [
    // Unbalanced blocks.
    """
    %%[ IF @vip == 1 THEN ]%%Welcome back
    <!-- block-unclosed: expected `ENDIF`, found the end of its surroundings; `IF` needs a `ENDIF` between the same tags
    ^^^^^^^^^^^^^^^^^^^^^^^^^ -->
    """,
    """
    %%[ SET @a = 1 %% Hello
    <!-- ampscript-unclosed-block: expected `]%%`, found the end of the file; what opens with `%%[` closes with `]%%`
    ^^^ -->
    """,
    """
    *|IF:FNAME|*Dear *|FNAME|*
    <!-- block-unclosed: expected `END:IF`, found the end of its surroundings; `IF` needs a `END:IF` between the same tags
    ^^^^^^^^^^^^ -->
    """,
    // `=` for `==`.
    """
    %%[ IF @vip = 1 THEN ]%%x%%[ ENDIF ]%%
    <!-- ampscript-single-equals: expected `==`, found `=`; `=` assigns behind SET; write `==` to compare
                ^ -->
    """,
    """
    *|IF:PLAN==PRO|*x*|END:IF|*
    <!-- merge-tag-syntax: expected one `=`, found `==`; merge tags compare with a single `=`
    ^^^^^^^^^^^^^^^^ -->
    """,
    // Wrong argument count.
    """
    %%=Substring(@name)=%%
    <!-- ampscript-argument-count: expected 2 to 3 arguments for `Substring`, found 1; Substring(sourceString, startPosition[, substringLength])
       ^^^^^^^^^^^^^^^^ -->
    """,
    // Look-ups that the data do not allow.
    """
    %%=Lookup("Members", "Lvel", "Id", "1")=%%
    <!-- aborted: Lookup: data extension "Members" has no column "Lvel", only Id, Level
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -->
    """,
    """
    %%=Field(Row(LookupRows("Members", "Id", "9"), 1), "Level")=%%
    <!-- aborted: Row: there is no row 1 in a rowset of 0 rows; ask RowCount first
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -->
    """,
    // Attributes that there are not.
    """
    Dear %%Frist_Name%%
    <!-- unknown-field: expected a declared field, found ‘Frist_Name’; did you mean ‘first_name’?
           ^^^^^^^^^^ -->
    """,
    // An operator without a value.
    """
    %%[ IF @a == THEN ]%%x%%[ ENDIF ]%%
    <!-- ampscript-missing-value: expected a value after `==`, found `THEN`
                 ^^^^ -->
    """,
    """
    *|IF:PLAN=|*x*|END:IF|*
    <!-- merge-tag-syntax: expected a value behind `=`, found nothing; to test whether a field has a value, leave the sign out
    ^^^^^^^^^^^^ -->
    """,
    // Quotes that do not match.
    """
    %%[ SET @a = "5' wide ]%%x
    <!-- ampscript-unclosed-string: expected a closing ", found the end of the block; a " inside a string is written twice
                 ^^^^^^^^^ -->
    """,
    // ELSE IF for ELSEIF.
    """
    %%[ IF @a == 1 THEN SET @b = 1 ELSE IF @a == 2 THEN SET @b = 2 ENDIF ENDIF ]%%
    <!-- ampscript-else-if: `ELSE IF` opens a second block; write `ELSEIF`, or close both blocks with an ENDIF each
                                   ^^^^^^^ -->
    """,
    // What needs the platform.
    """
    <a href="%%=CloudPagesURL(42)=%%">x</a>
    <!-- ampscript-platform-function: `CloudPagesURL` works only on the platform: it makes an address that only the platform can encrypt or track; say in galley.yml what previews show: `platform_functions: { CloudPagesURL: … }`
                ^^^^^^^^^^^^^ -->
    """,
    """
    %%=HTTPGet("https://example.com/")=%%
    <!-- aborted: HTTPGet: galley reads nothing from the network, and there is no fixture for "https://example.com/"; declare one under `http_responses` in galley.yml
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -->
    """,
    // Data as code.
    """
    %%=TreatAsContent(Concat("Hi ", first_name))=%%
    <!-- ampscript-code-from-data: a text of the recipient is run as code; write the attribute into the text as code: `%%=v(name)=%%`
                      ^^^^^^^^^^^^^^^^^^^^^^^^^ -->
    """,
    // Merge tags that are none.
    """
    *|LIST:ADRESS|*
    <!-- merge-tag-unknown: `*|LIST:ADRESS|*` is not a tag and stays as text; did you mean `LIST:ADDRESS`?
    ^^^^^^^^^^^^^^^ -->
    """,
    """
    *|UNSUBSCRIBE|*
    <!-- merge-tag-invented: `*|UNSUBSCRIBE|*` circulates in lists of tags, but Mailchimp has no such tag; write `*|UNSUB|*`
    ^^^^^^^^^^^^^^^ -->
    """,
    """
    *|FNAME|fallback:there|*
    <!-- merge-tag-unknown-modifier: there is no modifier behind a second `|`; a default is a setting of the field: `fallback` in galley.yml
    ^^^^^^^^^^^^^^^^^^^^^^^^ -->
    """,
  ]

  private static func page(_ text: String) -> String {
    """
    <mjml lang="en"><mj-head><mj-title>T</mj-title><mj-preview>P</mj-preview></mj-head><mj-body><mj-section><mj-column><mj-text>
    \(text)
    </mj-text><mj-text><a href="https://a.example/unsubscribe">Unsubscribe</a></mj-text></mj-column></mj-section></mj-body></mjml>
    """
  }

  @Test(arguments: cases) func saysWhatIsMarked(source: String) throws {
    let template = MarkedTemplate(Self.page(source))
    #expect(try findings(template.text) == template.marks)
  }

  /// What compiling says; else what lint says; else why the message is not made.
  private func findings(_ text: String) throws -> [String] {
    let compilation = Compiler.compile(path: "t.mjml", bytes: Array(text.utf8))
    var diagnostics = compilation.diagnostics.all
    if diagnostics.isEmpty, let document = compilation.document {
      diagnostics = Linter.check(
        LintContext(
          path: "t.mjml", document: document, sources: compilation.sources, project: Self.project,
          pageBytes: nil), settings: RuleSettings())
    }
    let found = try diagnostics.map { diagnostic in
      try line(
        diagnostic.range, diagnostic.code.name,
        diagnostic.message + (diagnostic.hint.map { "; \($0)" } ?? ""), compilation.sources)
    }
    guard found.isEmpty, let program = compilation.html else { return found }
    return try failure(of: program, compilation.sources)
  }

  private static var project: ProjectFacts {
    var facts = ProjectFacts()
    facts.fields = ["first_name"]
    facts.fieldsWithFallback = ["first_name"]
    return facts
  }

  private func failure(of program: RenderProgram, _ sources: SourceMap) throws -> [String] {
    let json = """
      {"data_extensions": {"Members": {"columns": ["Id", "Level"], "rows": [["1", "Gold"]]}}}
      """
    var environment = RenderEnvironment(now: Timestamp(seconds: 0))
    if case .object(let data) = try JSONReader.read(Array(json.utf8)).value {
      environment.adopt(reservedMembersOf: data)
    }
    let recipient = Recipient(for: program, in: environment)
    var executor = Executor(program)
    var buffer = OutputBuffer()
    do throws(RenderFailure) {
      try executor.render(recipient, into: &buffer)
    } catch {
      return [try line(error.range, "\(error.consequence)", error.message, sources)]
    }
    return []
  }

  private func line(
    _ range: SourceRange?, _ code: String, _ message: String, _ sources: SourceMap
  ) throws -> String {
    let range = try #require(range)
    let place = sources.position(of: range)
    return
      "\(place.line):\(place.column)-\(place.column + range.bytes.count - 1) \(code): \(message)"
  }
}
