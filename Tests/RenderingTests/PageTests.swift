import EmailIR
import Expressions
import Testing

@testable import Rendering

@Suite struct PageTests {
  private let open = Node.outlook
  private let close = text("<![endif]-->")
  private let opened = "<!--[if mso | IE]>"
  private let closed = "<![endif]-->"

  @Test func staticOutlookCommentsMerge() throws {
    let nodes = [open, text("a"), close, text(" \n"), open, text("b"), close]
    let program = Assembler.assemble(Page().source(nodes))
    #expect(program.main.pool == Array((opened + "ab" + closed).utf8))
    let other = [close, text("<!--[if mso]>"), close, text("x"), open]
    #expect(try Page().render(other) == closed + "<!--[if mso]>" + closed + "x" + opened)
  }

  @Test func outlookCommentsMergeAcrossLogic() throws {
    var page = Page()
    let field = Expression.field(page.symbols.field("n"))
    let nodes = [
      open, text("a"), close,
      branch(.firstMatch, [(isEqual(field, 1), [text(" "), open, text("b"), close])]), text(" "),
      open, text("c"), close,
    ]
    #expect(try page.render(nodes, data: [("n", .integer(1))]) == opened + "abc" + closed)
    #expect(try page.render(nodes) == opened + "ac" + closed)
    let apart = [open, text("a"), close, output(field), open, text("c"), close]
    #expect(
      try page.render(apart, data: [("n", .integer(1))])
        == opened + "a" + closed + "1" + opened + "c" + closed)
  }

  private func mark(_ name: String) -> Node { .mark(Mark(.font, name: name, text: "")) }

  @Test func staticHolesAreText() {
    let nodes = [text("("), .hole(.fonts), text(")"), mark("b"), mark("a"), mark("b")]
    let program = Assembler.assemble(Page().source(nodes))
    #expect(program.main.code.count == 1)
    #expect(program.main.pool == Array("([b,a])".utf8))
  }

  @Test func holesFollowTheRecipient() throws {
    var page = Page()
    let field = Expression.field(page.symbols.field("n"))
    let nodes = [
      .hole(.fonts), text("|"), .hole(.mediaQueries), text("|"),
      branch(.firstMatch, [(isEqual(field, 1), [mark("x"), text("X")])]), mark("y"), mark("x"),
    ]
    let program = Assembler.assemble(page.source(nodes))
    var executor = Executor(program)
    for _ in 0..<2 {
      #expect(try Page.render(&executor, program, [("n", .integer(1))]) == "[x,y]|{2}|X")
      #expect(try Page.render(&executor, program, [("n", .integer(2))]) == "[y,x]|{2}|")
    }
  }

  @Test func scopesDecideThenRunTheirFragment() throws {
    var page = Page()
    let (id, item) = (page.symbols.loop(), page.variable("i"))
    let count = page.variable("count")
    let field = Expression.field(page.symbols.field("items"))
    let header = each(id, item, in: field)
    let decisions = [
      statement(.assign(count, literal(.string("changed")))),
      loop(header, [statement(.record(1)), text("never printed")]), statement(.record(0)),
      statement(.recordValue(count)),
    ]
    let scope = ScopeSource(decisions: decisions) { key throws(SpecialisationError) in
      let turns = key.prefix { $0 == 1 }.count
      guard turns < 4 else { throw SpecialisationError("too many") }
      let unrolled = (0..<turns).flatMap { _ in
        [statement(.stepLoop(id)), output(.variable(item)), text("/\(turns) ")]
      }
      let bytes = key.map(\.description).joined(separator: ",")
      return ProgramPart(
        nodes: [output(.variable(count)), statement(.enterLoop(header))] + unrolled
          + [statement(.leaveLoop(id)), Node.text(Array(bytes.utf8)), mark("m\(turns)")])
    }
    let nodes: [Node] = [.hole(.fonts), .scope(ScopeID(index: 0)), output(.variable(item))]
    let program = Assembler.assemble(page.source(nodes, scopes: [scope]))
    var executor = Executor(program)
    func run(_ items: Int) throws -> String {
      let values = (0..<items).map { Value.integer($0 + 7) }
      return try Page.render(&executor, program, [("items", .array(values))])
    }
    let tail = "7,99,104,97,110,103,101,100"
    #expect(try run(2) == "[m2]7/2 8/2 1,1,0,\(tail)")
    #expect(try run(0) == "[m0]0,\(tail)")
    #expect(try run(2) == "[m2]7/2 8/2 1,1,0,\(tail)")
    #expect(executor.layoutHits == 1)
    #expect(executor.layoutMisses == 2)
    #expect(program.main.scopes[0].keyCount == 2)
    #expect(throws: RenderFailure.self) { try run(5) }
    #expect(try run(1) == "[m1]7/1 1,0,\(tail)")
  }

  @Test func fragmentCachesAreBounded() throws {
    var cache = FragmentCache()
    let unit = Assembler.assemble(Page().source([])).main
    for number in 0..<10 {
      _ = cache.insert(unit, for: [UInt8(number)], capacity: 4)
    }
    #expect(Set(cache.units.keys) == [[6], [7], [8], [9]])
  }
}
