import ArgumentParser
import Compiler
import Diagnostics
import Production
import Project

/// `galley compile TEMPLATE… [-o FILE|DIR] [--explain-layout]`
struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the HTML of templates with the personalisation left in, as written.",
    discussion: """
      Without -o the HTML goes to standard output, for one template only. With several templates, or when -o names a \
      directory, each goes to DIR/<name>.html; the templates below a directory keep their places below it. Templates are \
      compiled on all cores.
      """)

  @Argument(help: "Paths of templates or of directories, or names of files in templates/.")
  var templates: [String]

  @Option(
    name: [.short, .customLong("output")], help: "A file, a directory, or - for standard output.")
  var output: String?

  @Flag(help: "Drop white space and comments that nobody sees.")
  var minify = false

  @Flag(help: "Put each block on a line of its own, indented.")
  var beautify = false

  @Flag(
    name: .customLong("explain-layout"),
    help: "Instead of the HTML, what the layout of each part depends on and what that costs.")
  var explainsLayout = false

  @Option(
    help: ArgumentHelp(
      "What unknown elements, places, attributes and values are: errors (strict), warnings (soft), or nothing (skip).",
      valueName: "level"))
  var validationLevel: ValidationLevel = .soft

  @Flag(inversion: .prefixedNo, help: "Keep the comments of the source.")
  var keepComments = true

  func validate() throws {
    if minify, beautify { throw ValidationError("--minify and --beautify exclude each other.") }
  }

  func run() throws {
    if explainsLayout { return try explainLayout() }
    let inputs = try Find.inputs(templates)
    let target = try OutputTarget(output, isSingle: inputs.count == 1, inputs: inputs.map(\.path))
    let outputs = try target.files(named: inputs.map { $0.name + ".html" })
    var projects = ProjectCache()
    let jobs = zip(inputs, outputs).map { input, output in
      CompileRun.Job(path: input.path, project: projects.project(of: input.path)) {
        try output.write($0)
      }
    }
    var messages = Messages()
    try CompileRun(settings: settings).run(jobs) { job, outcome in
      messages.add(job.project)
      messages.add(path: job.path, sources: outcome.sources, outcome.diagnostics)
    }
    try messages.finish()
  }

  private var settings: CompileRun.Settings {
    var settings = CompileRun.Settings()
    settings.validation = validationLevel
    settings.keepsComments = keepComments
    settings.format = minify ? .minified : beautify ? .beautified : .plain
    return settings
  }

  private func explainLayout() throws {
    var messages = Messages()
    var projects = ProjectCache()
    for input in try Find.inputs(templates) {
      let project = projects.project(of: input.path)
      messages.add(project)
      let result = try Template.layout(path: input.path, project: project)
      messages.add(path: input.path, sources: result.sources, result.diagnostics.all)
      if let text = result.text { Console.print("\(input.path)\n\(text)") }
    }
    try messages.finish()
  }
}

extension ValidationLevel: ExpressibleByArgument {}
