import Compiler
import Diagnostics
import Expressions
import Project
import TemplateLanguages
import Testing

/// What galley.yml says of Liquid.
@Suite struct SettingsTests {
  private func read(_ text: String) -> (file: ProjectFile, messages: [String]) {
    var sources = SourceMap()
    let source = SourceFile(path: "galley.yml", bytes: Array(text.utf8))
    let (file, diagnostics) = ProjectFile.read(source, file: sources.add(source))
    return (file, diagnostics.all.map(\.message))
  }

  @Test func readsModeLimitsAndZone() {
    let (file, messages) = read(
      """
      liquid: { errors: lax, strict_variables: true, platform: braze }
      limits: { steps: 5000, output_bytes: 100000, assigned_bytes: 9, depth: 9999 }
      time_zone: Europe/Lisbon
      """)
    #expect(messages.isEmpty)
    #expect(file.liquid.liquidMode == .lax)
    #expect(file.liquid.strictVariables && !file.liquid.strictFilters)
    #expect(file.liquid.liquidPlatform == .braze)
    #expect(file.limits.steps == 5000 && file.limits.assignedBytes == 9)
    #expect(file.limits.depth == RenderLimits.maximumDepth)
    #expect(file.timeZone.offset(at: 1_774_958_400) == 3600)
  }

  @Test(arguments: [
    "liquid: { errors: relaxed }", "limits: { steps: 0 }", "time_zone: Mars/Base",
    "liquid: { x: 1 }",
  ])
  func reportsWhatItDoesNotKnow(text: String) { #expect(read(text).messages.count == 1) }

  @Test func reportsFiltersThatThePlatformLacks() {
    var template = LiquidTemplate("{{ 1 | money }}{{ 1 | format_number }}{{ 'a' | upcase }}")
    template.options.language.liquidPlatform = .braze
    let found = template.compiled.diagnostics.all
    #expect(found.map(\.code.name) == ["liquid-platform-filter"])
    #expect(found.first?.message == "`format_number` is no filter of braze")
  }
}
