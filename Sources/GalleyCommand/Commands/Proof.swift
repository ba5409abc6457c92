import ArgumentParser
import Goldens
import Production
import Project

/// `galley proof [TEMPLATE…] -o DIR`
struct Proof: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a gallery of rendered pages: segment × template × width.",
    discussion: """
      DIR/index.html shows every page at 360 and 640 pixels, in light and dark, with its subject, size and warnings. It \
      opens from the file system and can be sent around. Each audience is shown by its first recipient.
      """)

  @Argument(help: "Templates; all of the project if none is given.")
  var templates: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Only these segments of the store.", valueName: "name"))
  var segment: [String] = []

  @Option(name: [.short, .customLong("output")], help: "The directory of the gallery.")
  var output: String

  @Option(help: "The instant that templates take as now, instead of `now` in galley.yml.")
  var now: TimeOption?

  @Option(help: "The SQLite store, instead of the one that galley.yml names.")
  var store: String?

  func run() throws {
    let project = Project.load(near: templates.first ?? ".")
    var messages = Messages()
    messages.add(project)
    var gallery = Gallery(directory: output, title: "Galley proof: \(project.name)")
    let run = ProofRun(
      project: project, store: store, segments: segment, now: now?.timestamp)
    for path in try Find.templates(templates, project: project) {
      let template = try Template(path: path, project: project)
      messages.addErrors(of: template)
      guard template.isUsable else { continue }
      for audience in try run.add(template, to: &gallery) {
        Console.say("\(template.name): nobody is in ‘\(audience)’\n")
      }
    }
    guard gallery.count > 0 else {
      try messages.finish()
      throw Problem(
        "nothing to show",
        hint: "a gallery needs a store (`galley data import`) or personas in data/personas/")
    }
    let index = try gallery.finish()
    Console.print("\(gallery.count) pages, \(gallery.byteCount) bytes: \(index)\n")
    try messages.finish()
  }
}
