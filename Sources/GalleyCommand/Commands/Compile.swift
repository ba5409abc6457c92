import ArgumentParser
import Compiler
import Diagnostics
import Production
import Project

/// `galley compile TEMPLATE… [-o FILE|DIR]`
struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the HTML of templates with the personalisation left in, as written.",
    discussion: """
      Without -o the HTML goes to standard output, for one template only. With several templates, or when -o names a \
      directory, each goes to DIR/<name>.html.
      """)

  @Argument(help: "Paths of templates, or names of files in templates/.")
  var templates: [String]

  @Option(
    name: [.short, .customLong("output")], help: "A file, a directory, or - for standard output.")
  var output: String?

  func run() throws {
    let paths = try templates.map { word in
      try Find.template(word, project: Project.load(near: word))
    }
    let target = try OutputTarget(output, isSingle: paths.count == 1, inputs: paths)
    let targets = try target.files(named: paths.map { Template.name(of: $0) + ".html" })
    var messages = Messages()
    for (path, file) in zip(paths, targets) {
      let project = Project.load(near: path)
      messages.add(project)
      let result = try Template.emit(path: path, project: project)
      messages.add(path: path, sources: result.sources, result.diagnostics.all)
      if let html = result.html { try file.write(html) }
    }
    try messages.finish()
  }
}
