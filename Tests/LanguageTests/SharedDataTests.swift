import Compiler
import Rendering
import Testing

/// Data that all recipients of a project share.
@Suite struct SharedDataTests {
  @Test func standsInForWhatARecipientLacks() throws {
    let template = "*|RSSITEMS:|**|RSSITEM:TITLE|* *|END:RSSITEMS|**|CITY|*"
    let source = try #require(LanguagePage.compile(template, "mergetags").source)
    let run = LanguageRun(source)
    let shared = #"{"rss_items": [{"title": "First"}, {"title": "Second"}], "City": "Ulm"}"#
    #expect(try run.text("{}", shared: shared) == "First Second Ulm")
    #expect(try run.text(#"{"city": "Bern"}"#, shared: shared) == "First Second Bern")
    #expect(try run.text(#"{"rss_items": []}"#, shared: shared) == "Ulm")
    #expect(try run.text(#"{"city": "Bern"}"#) == "Bern")
    #expect(try run.text("{}") == "*|CITY|*")
  }
}
