import Components
import Testing

/// The weakest first: component, mj-all, parent, tag, class, parent's class, own.
@Suite struct AttributeResolverTests {
  private func style(_ head: String, _ text: String, column: String = "") -> String {
    let source = """
      <mjml><mj-head><mj-attributes>\(head)</mj-attributes></mj-head><mj-body><mj-section><mj-column \(column)>\
      <mj-text \(text)>x</mj-text></mj-column></mj-section></mj-body></mjml>
      """
    return PageText.of(PageExpansion(TemplateReader.read(source)))
  }

  static let all = "<mj-all color=\"c1\"/>"
  static let tag = "<mj-text color=\"c2\"/>"
  static let named = "<mj-class name=\"k\" color=\"c3\"><mj-text color=\"c4\"/></mj-class>"

  @Test(arguments: [
    ("", "", "", "#000000"), (all, "", "", "c1"), (tag + all, "", "", "c2"),
    (all + tag + named, "mj-class=\"k\"", "", "c3"),
    (all + tag + named, "", "mj-class=\"k\"", "c4"),
    (all + tag + named, "color=\"c5\"", "mj-class=\"k\"", "c5"),
  ])
  func theStrongestCounts(_ head: String, _ text: String, _ column: String, _ color: String) {
    #expect(style(head, text, column: column).contains("color:\(color);"))
  }

  @Test func stylesOfSeveralClassesAddUp() {
    let head = "<mj-class name=\"a\" css-class=\"x\"/><mj-class name=\"b\" css-class=\"y\"/>"
    #expect(style(head, "mj-class=\"a b\"").contains("class=\"x y\""))
    #expect(style(head, "mj-class=\"a b\" css-class=\"z\"").contains("class=\"z\""))
  }

  @Test func laterClassesAreStronger() {
    let head = "<mj-class name=\"a\" color=\"c1\"/><mj-class name=\"b\" color=\"c2\"/>"
    #expect(style(head, "mj-class=\"a b\"").contains("color:c2;"))
    #expect(style(head, "mj-class=\"b a\"").contains("color:c1;"))
  }
}
