import Components
import Diagnostics
import EmailIR
import Expressions
import Testing

/// Logic among elements: what stays a node, and what is left open for the recipient's layout.
@Suite struct LayoutScopeTests {
  private static let nowhere = SourceRange(file: FileID(index: 0), start: 0, end: 0)
  private static let condition = Expression.literal(.bool(true))

  private func element(
    _ name: String, _ attributes: [(String, AttributeValue)] = [], _ children: [Node] = []
  ) -> Element {
    Element(
      name: name,
      attributes: attributes.map {
        Attribute(name: $0.0, value: $0.1, nameRange: Self.nowhere, valueRange: Self.nowhere)
      }, children: children, range: Self.nowhere, startTag: Self.nowhere)
  }

  private func branch(_ body: [Node], else otherwise: [Node]? = nil) -> Node {
    var arms = [Branch.Arm(Self.condition, body, range: Self.nowhere)]
    if let otherwise { arms.append(Branch.Arm(nil, otherwise, range: Self.nowhere)) }
    return .branch(Branch(arms: arms, language: "liquid", end: Self.nowhere))
  }

  private func output() -> Node {
    .output(Output(.expression(.literal(.string("v"))), range: Self.nowhere))
  }

  private func text(_ content: String) -> Node {
    .element(element("mj-text", [], [.text(Array(content.utf8))]))
  }

  private func page(_ sections: [Node]) -> PageExpansion {
    let root = element("mjml", [], [.element(element("mj-body", [], sections))])
    return PageExpansion(
      Document(symbols: Symbols(), sources: SourceMap(), prologue: [], root: root))
  }

  private func section(_ children: [Node], _ attributes: [(String, AttributeValue)] = []) -> Node {
    .element(element("mj-section", attributes, children))
  }

  private func column(_ children: [Node] = [], _ attributes: [(String, AttributeValue)] = [])
    -> Node
  {
    .element(element("mj-column", attributes, children))
  }

  private func count(_ nodes: [Node], _ isWanted: (Node) -> Bool) -> Int {
    var count = 0
    NodeWalk.all(nodes) { if isWanted($0) { count += 1 } }
    return count
  }

  private func text(of nodes: [Node]) -> String {
    var bytes: [UInt8] = []
    NodeWalk.all(nodes) { if case .text(let text) = $0 { bytes += text.bytes } }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func logicInAColumnStaysLogic() {
    let page = page([section([column([branch([text("a")]), text("b")])])])
    #expect(page.scopes.isEmpty)
    #expect(count(page.nodes) { if case .branch = $0 { true } else { false } } == 1)
  }

  @Test func logicAroundSectionsStaysLogic() {
    let page = page([branch([section([column()])]), section([column()])])
    #expect(page.scopes.isEmpty)
  }

  @Test func logicAmongColumnsLeavesTheSectionOpen() throws {
    let page = page([section([column(), branch([column()])])])
    let scope = try #require(page.scopes.first)
    #expect(page.scopes.count == 1)
    #expect(scope.element.name == "mj-section")
    #expect(scope.needsChildren)
    let one = page.expand(scope, element("mj-section", [], [column()]))
    let two = page.expand(scope, element("mj-section", [], [column(), column()]))
    #expect(text(of: one.nodes).contains("mj-column-per-100 "))
    #expect(text(of: two.nodes).contains("mj-column-per-50 "))
    #expect(one.scopes.isEmpty)
  }

  @Test func statementsOfAResolvedSectionStayInPlace() throws {
    let page = page([section([column(), branch([column()])])])
    let scope = try #require(page.scopes.first)
    let statement = Node.statement(Statement(.nothing, range: Self.nowhere))
    let part = page.expand(scope, element("mj-section", [], [column(), statement, column()]))
    #expect(count(part.nodes) { if case .statement = $0 { true } else { false } } == 1)
    #expect(text(of: part.nodes).contains("mj-column-per-50 "))
  }

  @Test func aWidthFromDataLeavesOnlyItsColumnOpen() throws {
    let width = AttributeValue.pieces([output(), .text(Array("px".utf8))])
    let page = page([section([column([], [("width", width)]), column()])])
    let scope = try #require(page.scopes.first)
    #expect(scope.element.name == "mj-column")
    #expect(scope.attributes == ["width"])
    #expect(!scope.needsChildren)
    let part = page.expand(scope, element("mj-column", [("width", .literal("120px"))]))
    #expect(text(of: part.nodes).contains("mj-column-px-120 "))
    #expect(
      text(of: part.nodes).contains("<td class=\"\" style=\"vertical-align:top;width:120px;\">"))
  }

  @Test func aColorFromDataIsAnOutput() {
    let page = page([
      section([column([.element(element("mj-text", [("color", .pieces([output()]))]))])])
    ])
    #expect(page.scopes.isEmpty)
    #expect(count(page.nodes) { if case .output = $0 { true } else { false } } == 1)
  }

  @Test func anAddressFromDataDecidesBetweenLinkAndParagraph() {
    let button = element("mj-button", [("href", .pieces([output()]))], [.text(Array("Go".utf8))])
    let page = page([section([column([.element(button)])])])
    let text = text(of: page.nodes)
    #expect(page.scopes.isEmpty)
    #expect(text.contains("<a"))
    #expect(text.contains("</p>"))
  }

  @Test func aConditionalAttributeFallsBackToTheDefault() {
    let color = AttributeValue.pieces([branch([.text(Array("gold".utf8))], else: [.inherited])])
    let page = page([section([column([.element(element("mj-text", [("color", color)]))])])])
    #expect(text(of: page.nodes).contains("color:gold#000000;"))
  }

  @Test func aConditionalAttributeWithoutDefaultIsLeftAway() {
    let color = AttributeValue.pieces([branch([.text(Array("gold".utf8))], else: [.inherited])])
    let child = element("mj-text", [("container-background-color", color)])
    let page = page([section([column([.element(child)])])])
    #expect(text(of: page.nodes).contains("background:gold;"))
    #expect(!text(of: page.nodes).contains("background:;"))
  }
}
