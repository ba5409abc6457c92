import Expressions
import RecipientData
import Testing

@Suite struct BindingTests {
  @Test func galleyYMLAppliesToDataFiles() throws {
    var settings = DataSettings()
    settings.segments = [SegmentSettings(name: "vip", fallbacks: [("headline", .string("H"))])]
    settings.recommendations = [
      RecommendationSlot(name: "top", limit: 2, minimum: 2, fallback: "best"),
      RecommendationSlot(name: "gone", fallback: "nothing"),
    ]
    let text = """
      {"segment":"vip","recommendations":{"top":[1],"best":[3,4,5],"other":[1]}}
      """
    guard case .object(let object) = try JSONReader.read(Array(text.utf8)).value else { return }
    #expect(
      settings.bound(object).json
        == #"{"segment":"vip","recommendations":{"top":[3,4],"best":[3,4,5],"other":[1],"gone":[]},"#
        + #""$fallbacks":{"headline":"H"}}"#)
    #expect(DataSettings().bound(object).json == object.json)
  }
}
