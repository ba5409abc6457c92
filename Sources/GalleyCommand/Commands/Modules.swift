import ArgumentParser

/// `galley modules --components`
struct Modules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the catalogue of blocks.",
    discussion: "With --components: the elements of MJML, their attributes and defaults.")

  /// How the catalogue is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, html }

  @Flag(help: "The components of MJML instead of the project's modules.")
  var components = false

  @Option(help: "text or html.")
  var format = Format.text

  func run() {
    Console.print(format == .html ? ComponentCatalogue.html() : ComponentCatalogue.text())
  }
}
