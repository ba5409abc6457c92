import Compiler
import Rendering
import Testing

/// Text that is evaluated while a message is made.
@Suite struct ContentTests {
  @Test(arguments: [
    // Variables are shared in both directions, also those that only the text knows.
    (#"%%[ SET @a = 1 ]%%%%=TreatAsContent("%%[ SET @a = Add(@a, 1) ]%%")=%%%%=v(@a)=%%"#, "2"),
    (
      #"%%=TreatAsContent("%%[ SET @new = 7 ]%%")=%%%%=TreatAsContent("%%=v(@new)=%%")=%%"#, "7"
    ),
    // Attributes that the template itself does not name.
    (#"%%=TreatAsContent("Hi %%First Name%%, %%Nothing%%")=%%"#, "Hi Ada, %%Nothing%%"),
    (#"%%=TreatAsContent(AttributeValue("Snippet"))=%%"#, "Hello Ada"),
    // Blocks in blocks, defaults and states.
    (#"%%=ContentBlockByKey("outer")=%%"#, "[Hello Ada]"),
    (#"%%=ContentBlockByName("Content Builder\Shared\Inner")=%%"#, "Hello Ada"),
    (#"%%=ContentBlockByKey("none", "", false, "%%=v(1)=%%", @s)=%%%%=v(@s)=%%"#, "%%=v(1)=%%-1"),
    (#"%%=ContentBlockByKey("none", "", 0)=%%."#, "."),
    (
      #"%%=ContentBlockByKey("none")=%%"#,
      #"aborted: ContentBlockByKey: there is no content block "none""#
    ),
    // Inside of other calls, conditions and loops.
    (#"%%=Concat("<", TreatAsContent("%%=Add(1, 2)=%%"), ">")=%%"#, "<3>"),
    (
      #"%%[ FOR @i = 1 TO 3 DO ]%%%%=TreatAsContent("%%=v(@i)=%%,")=%%%%[ NEXT @i ]%%"#,
      "1,2,3,"
    ),
    // What is wrong inside ends the message.
    (
      #"%%=TreatAsContent("%%=Nope()=%%")=%%"#,
      "aborted: there is no function `Nope` (in the content: “%%=Nope()=%%”)"
    ),
    (
      #"%%=TreatAsContent("line%%[ RaiseError('stop') ]%%")=%%"#,
      "aborted: stop (line 1 of the content)"
    ),
    // A text that names itself does not run for ever.
    (
      #"%%=ContentBlockByKey("loop")=%%"#,
      "aborted: content is nested more deeply than allowed"
    ),
    // Code in an address counts if it stands in the template, and not if it comes with the data.
    (
      #"%%[ SET @u = "https://example.com?a=%%=Add(1, 2)=%%" ]%%%%=URLEncode(@u)=%%"#,
      "https://example.com?a=3"
    ),
    (
      #"%%[ SET @x = "%%=v(1)=%%" ]%%%%=URLEncode(AttributeValue("Link"))=%%"#,
      "https://example.com?a=%%=Add(1,2)=%%"
    ),
  ])
  func evaluates(template: String, expected: String) throws {
    let data = #"""
      {"First Name": "Ada", "Snippet": "Hello %%First Name%%",
       "Link": "https://example.com?a=%%=Add(1,2)=%%",
       "content_blocks": {"inner": "Hello %%First Name%%", "loop": "%%=ContentBlockByKey('loop')=%%",
                          "outer": "[%%=ContentBlockByKey('inner')=%%]"}}
      """#
    let printed = try LanguagePage.text(template, "ampscript", data)
    #expect(printed.prefix(while: { $0 != "\n" }).hasPrefix(expected))
  }

  /// What one recipient's text brought is gone with the message.
  @Test func messagesDoNotSeeEachOther() throws {
    let template = #"%%=TreatAsContent(code)=%%[%%=TreatAsContent("%%=v(@b)=%%")=%%]"#
    let source = try #require(LanguagePage.compile(template, "ampscript").source)
    let run = LanguageRun(source)
    for (code, expected) in [("%%[ SET @b = 1 ]%%", "[1]"), ("x", "x[]")] {
      #expect(try run.text("{\"code\": \"\(code)\"}") == expected)
    }
    for index in 0..<3000 {
      let code = "%%[ SET @v\(index) = \(index) ]%%%%=v(@v\(index))=%%"
      #expect(try run.text("{\"code\": \"\(code)\"}") == "\(index)[]")
    }
  }

  /// A content block is HTML whose values are escaped; what TreatAsContent prints is text.
  @Test func escapesByItsOrigin() throws {
    let template =
      #"<p>%%=ContentBlockByKey("b")=%%|%%=TreatAsContent("<i>%%=v(name)=%%</i>")=%%</p>"#
    let source = try #require(LanguagePage.compile(template, "ampscript", escapes: true).source)
    let run = LanguageRun(source)
    let data = #"{"name": "<x>", "content_blocks": {"b": "<b>%%=v(name)=%%</b>"}}"#
    #expect(
      try run.text(data)
        == "<p><b>&lt;x&gt;</b>|&lt;i&gt;&lt;x&gt;&lt;/i&gt;</p>")
  }
}
