import EmailIR
import Expressions
import Testing

@testable import Rendering

@Suite struct OutputTests {
  @Test func sizesStaySmall() {
    #expect(MemoryLayout<Instruction>.size <= 12)
    #expect(MemoryLayout<Instruction>.stride <= 12)
    #expect(MemoryLayout<Value>.stride <= 24)
    #expect(_isPOD(Instruction.self))
  }

  @Test func adjacentTextIsOneInstruction() {
    let program = Assembler.assemble(
      Page().source([text("a"), text("b"), .outlook, text("c")]))
    #expect(program.main.code.count == 1)
    #expect(program.main.pool == Array("ab<!--[if mso | IE]>c".utf8))
  }

  @Test func fieldsAndMembers() throws {
    var page = Page()
    let name = Expression.field(page.symbols.field("name"))
    let shop = Expression.field(page.symbols.field("shop"))
    let nodes = [
      output(name), text("|"), output(.member(shop, "city")), text("|"),
      output(.member(.member(shop, "tags"), "size")), text("|"),
      output(.member(.member(shop, "tags"), "last")), text("|"),
      output(.member(name, "size")), output(.member(shop, "none")),
    ]
    let shopValue = ObjectValue([
      ("tags", .array([.string("a"), .string("b")])), ("city", .string("Évora")),
    ])
    let data: [(String, Value)] = [("name", .string("Zoé")), ("shop", .object(shopValue))]
    #expect(try page.render(nodes, data: data) == "Zoé|Évora|2|b|3")
    #expect(try page.render(nodes) == "||||")
  }

  /// Objects that are not alike: the place of a member is found anew for each, and kept for none.
  @Test func membersOfObjectsOfAllShapes() throws {
    var page = Page()
    let shop = Expression.field(page.symbols.field("shop"))
    let nodes = [
      output(.member(shop, "a")), output(.member(.member(shop, "in"), "a")), text("|"),
      output(.member(shop, "a"), .attribute),
    ]
    let program = Assembler.assemble(page.source(nodes))
    let recipient = Recipient(
      for: program, in: RenderEnvironment(now: Timestamp(seconds: 0)))
    var executor = Executor(program)
    var buffer = OutputBuffer()
    let shapes: [[String]] = [["a"], ["b", "a"], ["b"], ["a", "b"], ["b", "a"], ["size", "a"]]
    for (number, keys) in shapes.enumerated() {
      let inner = ObjectValue(keys.map { ($0, .string("\($0)\(number)")) })
      let outer = ObjectValue(
        keys.map { ($0, .string("\($0)\(number)")) } + [("in", .object(inner))])
      recipient.bind(ObjectValue([("shop", .object(outer))]))
      try executor.render(recipient, into: &buffer)
      let shown = keys.contains("a") ? "a\(number)" : ""
      #expect(buffer.text == "\(shown)\(shown)|\(shown)")
    }
  }

  /// What is printed digit by digit is what the shortest text of the number says.
  @Test func hundredths() throws {
    var numbers = (-30_000...30_000).map { Double($0) / 100 }
    numbers += [
      1e11 + 0.25, 999_999_999_999.99, 0.001, 0.005, 0.015, 1.005, 89.999, 1e12, 1e12 + 0.5,
    ]
    for number in numbers where number != 0 {
      var buffer = OutputBuffer()
      buffer.print(.double(number), .raw)
      #expect(buffer.text == RubyFloat.text(number))
    }
  }

  @Test func reservedFields() throws {
    var page = Page()
    let recipient = Expression.field(page.symbols.field("recipient"))
    let now = Expression.field(page.symbols.field("now"))
    let first = Expression.field(page.symbols.field("FIRST", ignoresCase: true))
    let nodes = [output(.member(recipient, "First")), output(first), text(" "), output(now)]
    #expect(
      try page.render(nodes, data: [("First", .string("A"))]) == "AA 2024-03-09 14:05:06 UTC")
    let own = ObjectValue([("First", .string("B"))])
    let data: [(String, Value)] = [
      ("First", .string("A")), ("recipient", .object(own)), ("now", .integer(7)),
    ]
    #expect(try page.render(nodes, data: data) == "BA 7")
  }

  @Test(arguments: [
    (Value.null, ""), (.bool(true), "true"), (.integer(-120), "-120"), (.integer(0), "0"),
    (.integer(.min), "-9223372036854775808"), (.double(1), "1.0"), (.double(1e16), "1.0e+16"),
    (.double(123_456_789.25), "123456789.25"), (.double(1e15), "1.0e+15"),
    (.double(0.0001), "0.0001"), (.double(0.00001), "1.0e-05"), (.double(-2.5e-9), "-2.5e-09"),
    (.double(-0.0), "-0.0"), (.double(.infinity), "Infinity"),
    (.array([.integer(1), .null, .array([.string("x")])]), "1x"),
    (
      .object(
        ObjectValue([
          ("a", .integer(1)), ("b\"", .array([.string("x\n"), .null])),
          ("c", .object(ObjectValue([]))),
        ])),
      #"{"a"=>1, "b\""=>["x\n", nil], "c"=>{}}"#
    ),
    (.range(IntegerRange(first: 1, last: 9)), "1..9"),
    (.date(Timestamp(seconds: -1, offset: -5400)), "1969-12-31 22:29:59 -0130"),
  ])
  func printing(_ value: Value, _ expected: String) throws {
    #expect(try Page().render([output(literal(value), .verbatim)]) == expected)
  }

  @Test func escapingAndItsExceptions() throws {
    let value = literal(.string("<&>"))
    let markup = literal(.markup("<b>1 &lt; 2</b>"))
    #expect(try Page().render([output(value)]) == "&lt;&amp;&gt;")
    #expect(try Page().render([output(value, .verbatim)]) == "<&>")
    #expect(try Page().render([output(value, kind: .raw)]) == "<&>")
    #expect(try Page().render([output(markup)]) == "<b>1 &lt; 2</b>")
    #expect(try Page().render([output(markup, .attribute)]) == "1 &lt; 2")
  }

  @Test func lazyChoices() throws {
    let yes = literal(.bool(true))
    let no = literal(.bool(false))
    let bomb = failing(.aborted)
    let nothing = literal(.undefined)
    let blank = literal(.string("  "))
    let a = literal(.string("a"))
    let cases: [(Expression, String)] = [
      (.choose(.and, [no, bomb]), "false"), (.choose(.and, [yes, yes]), "true"),
      (.choose(.or, [yes, bomb]), "true"), (.choose(.or, [no, no]), "false"),
      (.choose(.conditional, [yes, a, bomb]), "a"), (.choose(.conditional, [no, bomb, a]), "a"),
      (.choose(.firstDefined, [nothing, a, bomb]), "a"),
      (.choose(.firstPresent, [nothing, blank, a, bomb]), "a"),
      (.choose(.firstPresent, [nothing, blank]), "  "), (.choose(.firstDefined, []), ""),
    ]
    for (expression, expected) in cases {
      #expect(try Page().render([output(expression)]) == expected)
    }
  }

  @Test func cyclesAndCounters() throws {
    var page = Page()
    let counter = page.symbols.variable("n", in: "liquid.counter")
    let cycle = Output.Source.cycle(
      identity: literal(.string("id")),
      values: [literal(.string("a")), literal(.string("b"))])
    let same = Output.Source.cycle(
      identity: .choose(.firstDefined, [literal(.string("id"))]),
      values: [literal(.string("c")), literal(.string("d"))])
    let nodes = [
      output(cycle), output(cycle), output(same), output(.counter(counter, step: 1)),
      output(.counter(counter, step: 1)), output(.counter(counter, step: -1)), output(same),
    ]
    let program = Assembler.assemble(page.source(nodes))
    var executor = Executor(program)
    #expect(try Page.render(&executor, program, []) == "abc011d")
    #expect(try Page.render(&executor, program, []) == "abc011d")
  }
}
