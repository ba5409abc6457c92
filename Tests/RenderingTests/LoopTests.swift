import EmailIR
import Expressions
import Testing

@testable import Rendering

@Suite struct LoopTests {
  @Test func whatIsIterated() throws {
    var page = Page()
    let (id, item) = (page.symbols.loop(), page.variable("i"))
    let object = ObjectValue([("k", .integer(1)), ("l", .integer(2))])
    let cases: [(Value, String)] = [
      (.array([.integer(1), .integer(2)]), "1;2;"), (.object(object), "k1;l2;"),
      (.range(IntegerRange(first: -1, last: 1)), "-1;0;1;"), (.string("ab"), "ab;"),
      (.string(""), "none"), (.null, "none"), (.integer(5), "none"),
      (.range(IntegerRange(first: 2, last: 1)), "none"),
    ]
    for (value, expected) in cases {
      let node = loop(
        each(id, item, in: literal(value)), [output(.variable(item)), text(";")],
        otherwise: [text("none")])
      #expect(try page.render([node]) == expected)
    }
  }

  @Test func offsetThenLimitThenReversed() throws {
    var page = Page()
    let (id, item) = (page.symbols.loop(), page.variable("i"))
    func run(
      limit: Value?, offset: Value?, reversed: Bool = false
    ) throws -> String {
      let header = each(
        id, item, in: integers(1, 2, 3, 4, 5), limit: limit.map { literal($0) },
        offset: offset.map { .expression(literal($0)) } ?? .none, reversed: reversed)
      return try page.render([loop(header, [output(.variable(item))], otherwise: [text("-")])])
    }
    #expect(try run(limit: .integer(2), offset: .integer(1)) == "23")
    #expect(try run(limit: .integer(2), offset: .integer(1), reversed: true) == "32")
    #expect(try run(limit: .string("2"), offset: .null) == "12")
    #expect(try run(limit: nil, offset: .integer(9)) == "-")
    #expect(try run(limit: .integer(-1), offset: nil) == "-")
    #expect(try run(limit: .integer(.max), offset: .integer(3)) == "45")
    #expect(try run(limit: .integer(2), offset: .integer(-1)) == "1")
    #expect(try run(limit: .double(1.5), offset: nil) == "Liquid error: invalid integer")
  }

  @Test func offsetContinue() throws {
    var page = Page()
    let (id, item) = (page.symbols.loop(), page.variable("i"))
    let first = each(id, item, in: integers(1, 2, 3, 4), limit: literal(.integer(2)))
    let rest = each(id, item, in: integers(1, 2, 3, 4), offset: .continue)
    let nodes = [
      loop(first, [output(.variable(item))]), text("|"), loop(rest, [output(.variable(item))]),
      text("|"), loop(rest, [output(.variable(item))]),
    ]
    #expect(try page.render(nodes) == "12|34|")
  }

  @Test func interruptsCloseWhatIsOpen() throws {
    var page = Page()
    let (id, item, kept) = (page.symbols.loop(), page.variable("i"), page.variable("kept"))
    let body = [
      branch(.firstMatch, [(isEqual(.variable(item), 2), [statement(.interrupt(.continue))])]),
      branch(
        .everyMatch,
        [
          (
            isEqual(.variable(item), 4),
            [block(.capture(kept), [text("captured"), statement(.interrupt(.break))])]
          ),
          (nil, [text(",")]),
        ]),
      output(.variable(item)),
    ]
    let nodes = [
      loop(each(id, item, in: integers(1, 2, 3, 4, 5)), body), text("|"),
      output(.variable(kept)), branch(.everyMatch, [(nil, [text("!")])]),
    ]
    #expect(try page.render(nodes) == ",1,3|captured!")
  }

  @Test func interruptWithoutLoopEndsThePage() throws {
    #expect(try Page().render([text("a"), statement(.interrupt(.break)), text("b")]) == "a")
  }

  @Test func localVariables() throws {
    var page = Page()
    let (id, item) = (page.symbols.loop(), page.variable("i"))
    let nodes = [
      statement(.assign(item, literal(.string("before")))),
      loop(each(id, item, in: integers(1, 2)), [output(.variable(item))]),
      output(.variable(item)),
      loop(
        each(id, item, in: integers(3, 4)),
        [statement(.assign(item, literal(.string("after")))), output(.variable(item))]),
      output(.variable(item)),
    ]
    #expect(try page.render(nodes) == "12before34after")
  }

  @Test func loopFacts() throws {
    var page = Page()
    let (outer, inner) = (page.symbols.loop(), page.symbols.loop())
    let (item, other) = (page.variable("i"), page.variable("j"))
    let body: [Node] = [
      output(.loop(outer, .index)), output(.loop(inner, .index0)), output(.loop(inner, .rindex)),
      output(.loop(inner, .rindex0)), text(" "), output(.loop(inner, .last)), text(" "),
      output(.loop(.innermost, .name)), output(.loop(outer, .length)), text(" "),
      output(.member(.member(.loop(inner, .whole), "parentloop"), "index")), text(";"),
    ]
    let node = loop(
      each(outer, item, in: integers(7, 8), name: "out"),
      [loop(each(inner, other, in: integers(1), name: "in"), body)])
    #expect(try page.render([node]) == "1010 true in2 1;2010 true in2 2;")
    #expect(try page.render([output(.loop(outer, .index)), text(".")]) == ".")
  }

  @Test(arguments: [
    (LoopHeader.TableColumns.expression(.literal(.integer(2))), 3, false),
    (.all, 2, false), (.all, 0, true),
  ])
  func tablerow(_ columns: LoopHeader.TableColumns, _ count: Int, _ isEmpty: Bool) throws {
    var page = Page()
    let (id, item) = (page.symbols.loop(), page.variable("i"))
    let values = literal(.array((0..<count).map { .integer($0) }))
    let node = loop(
      each(id, item, in: values, columns: columns), [output(.loop(id, .column)), text("x")])
    let first = "<tr class=\"row1\">\n<td class=\"col1\">1x</td><td class=\"col2\">2x</td>"
    let second = "</tr>\n<tr class=\"row2\"><td class=\"col1\">1x</td>"
    let full = first + (count == 3 ? second : "") + "</tr>\n"
    #expect(try page.render([node]) == (isEmpty ? "<tr class=\"row1\">\n</tr>\n" : full))
    let nothing = loop(each(id, item, in: literal(.null), columns: columns), [])
    #expect(try page.render([nothing]) == "")
  }

  @Test(arguments: [(1, 3, false, "123|4"), (3, 1, true, "321|0"), (3, 1, false, "|3")])
  func counting(_ from: Int, _ to: Int, _ descending: Bool, _ expected: String) throws {
    var page = Page()
    let (id, number) = (page.symbols.loop(), page.symbols.variable("n", in: "ampscript"))
    let header = LoopHeader(
      id: id, variable: number,
      kind: .count(
        from: literal(.integer(from)), to: literal(.integer(to)), descending: descending),
      name: "")
    let nodes = [
      loop(header, [output(.variable(number))]), text("|"), output(.variable(number)),
    ]
    #expect(try page.render(nodes) == expected)
  }
}
