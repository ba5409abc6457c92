import Expressions
import TemplateLanguages
import Testing

/// The examples of the reference pages are tests: each template prints what stands beside it.
@Suite struct ExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: String
    let template: String
    let output: String
    var testDescription: String { template }

    init(_ language: String, _ example: Function.Example) {
      self.language = language
      template = example.template
      output = example.output
    }
  }

  /// The data that examples speak of.
  private static let data = """
    {"FNAME": "Ada", "CITY": "new YORK", "EMAIL": "ada@example.com", "NOTE": "<b>bold</b>",
     "groups": {"Interests": ["Books", "Music"]},
     "rss_feed": {"title": "Our blog"}, "rss_items": [{"title": "First"}, {"title": "Second"}],
     "feeds": {"https://example.com/feed": [{"title": "First", "url": "https://example.com/1"}]},
     "abandoned_cart": [{"title": "Lamp"}], "product_recommendations": [{"title": "Chair"}],
     "content_blocks": {"banner": "Banner", "4711": "Banner"},
     "http_responses": {"https://example.com/offers": "Offers of the day"},
     "system": {"account_time_zone": "Europe/Berlin"},
     "data_extensions": {
       "Members": {"columns": ["Id", "Level"],
                   "rows": [["1", "Gold"], ["2", "Silver"], ["3", "Bronze"], ["4", "Gold"]]},
       "Coupons": {"columns": ["Code", "IsClaimed", "Email"],
                   "rows": [["A1", false, null], ["A2", false, null]]}}}
    """

  private static let ampscript = AMPscriptFunctions.all + AMPscriptFunctions.operators

  private static let cases: [Case] =
    ampscript.flatMap(\.examples).map { Case("ampscript", $0) }
    + MandrillFunctions.helpers.flatMap(\.examples).map { Case("mandrill", $0) }
    + MergeTag.all.map { Case("mergetags", $0.example) }

  @Test(arguments: cases)
  func printsWhatItSays(example: Case) throws {
    let printed = try LanguagePage.text(example.template, example.language, Self.data)
    #expect(printed == example.output)
  }

  /// Every function that an author can call has an example, but for the one whose point is to print nothing.
  @Test func everyFunctionHasAnExample() {
    for function in AMPscriptFunctions.all where function.name != "RaiseError" {
      #expect(!function.examples.isEmpty, "\(function.name)")
      #expect(function.source != "" && function.summary.hasSuffix("."), "\(function.name)")
    }
  }

  @Test func namesAreUnique() {
    let names = AMPscriptFunctions.all.map(\.name) + PlatformFunction.all.map(\.function.name)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(AMPscriptFunctions.textual.allSatisfy { AMPscriptFunctions.named($0) != nil })
    #expect(AMPscriptFunctions.contentFunctions.allSatisfy { AMPscriptFunctions.named($0) != nil })
  }
}
