import ArgumentParser
import Diagnostics
import Foundation
import Production
import Project

/// `galley modules [--components] [--format text|html] [-o FILE]`
struct Modules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the catalogue of blocks: parameters, slots, and in HTML a picture.",
    discussion: """
      Modules are the files in modules/. Each is shown with sample values: what its parameters' types and the names it reads \
      suggest. With --components: the elements of MJML, their attributes and defaults.
      """)

  /// How the catalogue is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, html }

  @Flag(help: "The components of MJML instead of the project's modules.")
  var components = false

  @Option(help: "text or html.")
  var format = Format.text

  @Option(
    name: [.short, .customLong("output")], help: "A file, or - for standard output.")
  var output: String?

  func run() throws {
    if components {
      return try write(format == .html ? ComponentCatalogue.html() : ComponentCatalogue.text())
    }
    let project = Project.load(near: FileManager.default.currentDirectoryPath)
    let catalogue = ModuleCatalogue(project)
    var messages = Messages()
    messages.add(project)
    messages.add(path: "modules", sources: catalogue.sources, catalogue.diagnostics)
    guard !catalogue.modules.isEmpty else {
      throw Problem(
        "there are no modules in \(project.displayPath("modules"))",
        hint: "a module is a file modules/NAME.mjml with mj-parameters in its head")
    }
    try write(
      format == .html ? catalogue.html(title: "Modules of \(project.name)") : catalogue.text)
    try messages.finish()
  }

  private func write(_ text: String) throws {
    let target = try OutputTarget(output, isSingle: true, inputs: [])
    try target.files(named: ["modules.\(format == .html ? "html" : "txt")"])[0]
      .write(Array(text.utf8))
  }
}
