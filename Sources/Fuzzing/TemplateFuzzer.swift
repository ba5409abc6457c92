import Compiler
import Expressions
import Rendering
import TemplateLanguages

/// Compiles and renders mutated templates: whatever they are, there has to be a page or a message, in bounded time. A crash ends
/// the process; the template is then the one of `iteration` for the same seed.
package struct TemplateFuzzer {
  private var mutator: TemplateMutator
  /// How many templates were tried.
  package private(set) var iteration = 0
  /// How many of them gave a page.
  package private(set) var rendered = 0

  package init(seed: UInt64) { mutator = TemplateMutator(seed: seed) }

  /// The template that `advance` tries next, and its data, without trying it.
  package func upcoming() -> (template: [UInt8], data: [UInt8]) {
    var mutator = mutator
    return (mutator.next(), mutator.nextData())
  }

  /// Tries the next template.
  package mutating func advance() {
    let template = mutator.next()
    let data = mutator.nextData()
    iteration += 1
    var options = CompileOptions()
    let modes = LanguageOptions.LiquidMode.allCases
    options.language.liquidMode = modes[iteration % modes.count]
    options.missingPartial = iteration % 3 == 0 ? .printed : .refused
    for program in programs(template, options) where render(program, data) { rendered += 1 }
  }

  /// The template as a page, where it looks like one, and as text.
  private func programs(_ template: [UInt8], _ options: CompileOptions) -> [RenderProgram] {
    var programs: [RenderProgram] = []
    if template.starts(with: "<mj".utf8),
      let page = Compiler.compile(path: "fuzz.mjml", bytes: template, options: options).html
    {
      programs.append(page)
    }
    let text = TextTemplate.compile(
      path: "fuzz.liquid", bytes: template, surroundings: .html, options: options,
      library: Self.library)
    if let source = text.source { programs.append(Assembler.assemble(source)) }
    return programs
  }

  /// Partials that call themselves and each other.
  private static let library = TemplateLibrary(
    file: { request in
      guard case .partial(let name) = request else { return .failure(.absent) }
      return name == "p"
        ? .success(("p.liquid", Array("{{ a }}{% render 'p', a: a %}".utf8))) : .failure(.absent)
    }, names: { _ in ["p"] })

  private func render(_ program: RenderProgram, _ data: [UInt8]) -> Bool {
    guard let value = try? JSONReader.read(data).value, case .object(let object) = value else {
      return false
    }
    var environment = RenderEnvironment(now: Timestamp(seconds: 1_774_958_400))
    environment.limits.steps = 20_000
    environment.limits.outputBytes = 1 << 20
    environment.limits.assignedBytes = 1 << 20
    environment.limits.depth = 30
    let recipient = Recipient(for: program, in: environment)
    recipient.bind(object)
    var executor = Executor(program)
    var page = OutputBuffer()
    return (try? executor.render(recipient, into: &page)) != nil
  }
}
