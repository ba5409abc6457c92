import EmailIR
import Expressions
import Testing

@testable import Rendering

@Suite struct PartialTests {
  private func call(
    _ name: String, isolated: Bool, _ arguments: [(name: String, value: Expression)] = [],
    subject: PartialCall.Subject? = nil
  ) -> Node {
    output(
      .partial(
        PartialCall(
          name: literal(.string(name)), isIsolated: isolated, arguments: arguments,
          subject: subject)))
  }

  @Test func isolationHidesNames() throws {
    var page = Page()
    let (a, b) = (page.variable("a"), page.variable("b"))
    let field = page.symbols.field("f")
    let part = [
      output(.variable(a)), output(.variable(b)), output(.field(field)),
      statement(.assign(a, literal(.string("x")))),
    ]
    func run(_ isolated: Bool) throws -> String {
      try page.render(
        [
          statement(.assign(a, literal(.integer(1)))), statement(.assign(b, literal(.integer(2)))),
          call("p", isolated: isolated, [("b", literal(.integer(3)))]), text("|"),
          output(.variable(a)), output(.variable(b)),
        ], partials: ["p": part], data: [("f", .string("F"))])
    }
    #expect(try run(true) == "3|12")
    #expect(try run(false) == "13F|x2")
  }

  @Test func subjectsAndLoops() throws {
    var page = Page()
    let item = page.variable("item")
    let part = [output(.variable(item)), output(.loop(.innermost, .rindex)), text(";")]
    let items = integers(5, 6)
    #expect(
      try page.render(
        [
          call(
            "cards/item", isolated: true, subject: .init(value: items, isLoop: true, alias: nil))
        ], partials: ["cards/item": part]) == "52;61;")
    #expect(
      try page.render(
        [
          call("p", isolated: false, subject: .init(value: items, isLoop: true, alias: "item")),
          output(.variable(item)),
        ], partials: ["p": part]) == "5;6;")
  }

  @Test func interruptsOfIncludesReachTheLoop() throws {
    var page = Page()
    let (id, item) = (page.symbols.loop(), page.variable("i"))
    let part = [
      branch(.firstMatch, [(isEqual(.variable(item), 2), [statement(.interrupt(.break))])])
    ]
    let node = loop(
      each(id, item, in: integers(1, 2, 3)), [call("p", isolated: false), output(.variable(item))])
    #expect(try page.render([node, text("|")], partials: ["p": part]) == "1|")
  }

  @Test func recursionIsBounded() throws {
    let page = Page()
    let endless = [text("x"), call("p", isolated: true)]
    var limits = RenderLimits()
    limits.depth = 10
    let printed = try page.render(endless, partials: ["p": endless], limits: limits)
    #expect(printed == String(repeating: "x", count: 10) + "Liquid error: Nesting too deep")
    #expect(
      try page.render([call("absent", isolated: true), text("!")])
        == "Liquid error: No such template &#39;absent&#39;!")
    let mixed = [call("q", isolated: false)]
    #expect(
      try page.render([call("p", isolated: true)], partials: ["p": mixed, "q": []])
        == "Liquid error: include usage is not allowed in this context")
  }
}
