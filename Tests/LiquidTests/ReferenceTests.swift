import Expressions
import TemplateLanguages
import Testing

/// The reference page tells the truth: each of its examples prints what stands beside it.
@Suite struct ReferenceTests {
  private static let entries =
    ReferencePage.named("liquid")?.sections.flatMap(\.entries) ?? []

  @Test(arguments: entries.flatMap { entry in entry.examples.map { Case($0, of: entry) } })
  private func examplesPrintWhatTheySay(example: Case) throws {
    var template = LiquidTemplate(example.template)
    template.partials = ["greeting": "Hello {{ name }}"]
    #expect(try template.text() == example.output)
  }

  @Test func everyEntrySaysSomething() {
    #expect(Self.entries.count > 100)
    for entry in Self.entries {
      #expect(!entry.summary.isEmpty, "\(entry.name)")
      #expect(!entry.examples.isEmpty, "\(entry.name)")
    }
  }

  @Test(arguments: ReferenceFormat.allCases)
  func everyFormatHasEveryName(format: ReferenceFormat) throws {
    let text = format.print(try #require(ReferencePage.named("liquid")))
    for name in ["truncatewords", "tablerow", "hmac_sha256"] { #expect(text.contains(name)) }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let template: String
    let output: String
    let testDescription: String

    init(_ example: Function.Example, of entry: ReferencePage.Entry) {
      template = example.template
      output = example.output
      testDescription = entry.name
    }
  }
}
