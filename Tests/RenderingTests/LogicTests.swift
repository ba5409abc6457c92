import EmailIR
import Expressions
import Testing

@testable import Rendering

@Suite struct LogicTests {
  @Test(arguments: [(1, "one"), (2, "two"), (3, "else")])
  func firstMatch(_ number: Int, _ expected: String) throws {
    var page = Page()
    let field = Expression.field(page.symbols.field("n"))
    let node = branch(
      .firstMatch,
      [
        (isEqual(field, 1), [text("one")]), (isEqual(field, 2), [text("two")]),
        (nil, [text("else")]),
      ])
    #expect(try page.render([node], data: [("n", .integer(number))]) == expected)
  }

  @Test(arguments: [(1, "ab"), (2, "c"), (3, "else")])
  func everyMatch(_ number: Int, _ expected: String) throws {
    var page = Page()
    let field = Expression.field(page.symbols.field("n"))
    let node = branch(
      .everyMatch,
      [
        (isEqual(field, 1), [text("a")]), (isEqual(field, 1), [text("b")]),
        (isEqual(field, 2), [text("c")]), (nil, [text("else")]),
      ])
    #expect(try page.render([node], data: [("n", .integer(number))]) == expected)
  }

  @Test func capturesNestAndAreUndoneByNothing() throws {
    var page = Page()
    let (inner, outer) = (page.variable("inner"), page.variable("outer"))
    let nodes = [
      block(.capture(outer), [text("<"), block(.capture(inner), [text("i")]), text(">")]),
      output(.variable(inner)), output(.variable(outer), .verbatim),
    ]
    #expect(try page.render(nodes) == "i<>")
  }

  @Test func ifChangedPrintsOnce() throws {
    var page = Page()
    let (id, item, seen) = (page.symbols.loop(), page.variable("i"), page.symbols.temporary())
    let node = loop(
      each(id, item, in: integers(1, 1, 2, 2, 1)),
      [block(.ifChanged(seen), [output(.variable(item))])])
    #expect(try page.render([node]) == "121")
  }

  @Test func failuresPrintAndGoOn() throws {
    var page = Page()
    let (id, item) = (page.symbols.loop(), page.variable("i"))
    let bomb = failing(.printed)
    let nodes = [
      output(bomb), text("|"), statement(.assign(item, bomb)), text("|"),
      branch(.firstMatch, [(bomb, [text("never")]), (nil, [text("nor")])]), text("|"),
      loop(each(id, item, in: bomb), [text("never")], otherwise: [text("nor")]), text("|"),
      branch(.everyMatch, [(bomb, [text("never")]), (nil, [text("nor")])]), text("end"),
    ]
    let message = "Liquid error: it &lt;failed&gt;"
    // An assignment prints nothing, so its failure does not either.
    let expected = [message, "", message, message, message].joined(separator: "|") + "end"
    #expect(try page.render(nodes) == expected)
  }

  @Test func failuresTellWhere() {
    let range = Page.range(3, 9)
    let node = Node.output(Output(.expression(failing(.aborted)), range: range, context: .text))
    let error = #expect(throws: RenderFailure.self) { try Page().render([text("a"), node]) }
    #expect(error?.range == range)
    #expect(error?.message == "it <failed>")
    guard case .aborted? = error?.consequence else { return #expect(Bool(false)) }
  }

  @Test func limitsRefuse() {
    var page = Page()
    let (id, item) = (page.symbols.loop(), page.variable("i"))
    let range = literal(.range(IntegerRange(first: 1, last: .max)))
    let endless = loop(each(id, item, in: range), [text("0123456789")])
    var limits = RenderLimits()
    limits.outputBytes = 1000
    limits.steps = 100_000
    #expect(throws: RenderFailure.self) { try page.render([endless], limits: limits) }
    limits.outputBytes = .max
    #expect(throws: RenderFailure.self) { try page.render([endless], limits: limits) }
    limits.assignedBytes = 100
    let greedy = loop(
      each(id, item, in: integers(1, 2, 3)),
      [block(.capture(page.variable("x")), [text(String(repeating: "x", count: 50))])])
    #expect(throws: RenderFailure.self) { try page.render([greedy], limits: limits) }
  }
}
