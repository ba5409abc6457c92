import Compiler
import Expressions
import Foundation
import Fuzzing
import Rendering
import Testing

/// Promise 3: whatever a value holds, and wherever it lands, the page has the elements and attributes that it has for a
/// harmless value. `GALLEY_PLACEMENTS=100000 swift test --filter StructureTests` tries as many placements.
@Suite struct StructureTests {
  private static let placements =
    ProcessInfo.processInfo.environment["GALLEY_PLACEMENTS"].flatMap(Int.init) ?? 2_000
  private static let valuesPerTemplate = 20

  @Test func valuesNeverChangeTheStructure() throws {
    var templates = RandomTemplate(seed: 7)
    var random = SeededGenerator(seed: 11)
    var tried = 0
    while tried < Self.placements {
      let template = templates.next()
      let program = try #require(Self.compile(template), "\(template.text)")
      let harmless = ElementTree(try Self.page(program, "x"))
      #expect(harmless.lines.count > 4)
      for _ in 0..<Self.valuesPerTemplate {
        let value = RandomValue.next(&random)
        let tree = ElementTree(try Self.page(program, value))
        if tree != harmless || tree.runsScript {
          Issue.record(
            """
            \(value.debugDescription) in \(template.text): \
            \(tree.runsScript ? "runs a script" : tree.firstDifference(from: harmless))
            """)
          return
        }
        tried += 1
      }
    }
  }

  private static func compile(_ template: (text: String, isPage: Bool)) -> RenderProgram? {
    let bytes = Array(template.text.utf8)
    if template.isPage { return Compiler.compile(path: "random.mjml", bytes: bytes).html }
    return TextTemplate.compile(
      path: "random.html", bytes: bytes, surroundings: .html, options: CompileOptions()
    ).source.map(Assembler.assemble)
  }

  private static func page(_ program: RenderProgram, _ value: String) throws -> [UInt8] {
    let recipient = Recipient(
      for: program, in: RenderEnvironment(now: Timestamp(seconds: 1_774_958_400)))
    recipient.bind(ObjectValue([("v", .string(value)), ("yes", .bool(true))]))
    var executor = Executor(program)
    var buffer = OutputBuffer()
    try executor.render(recipient, into: &buffer)
    return buffer.bytes
  }
}
