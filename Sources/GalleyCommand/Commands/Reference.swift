import ArgumentParser
import Diagnostics
import TemplateLanguages

/// `galley reference [LANGUAGE] [--format text|markdown|html]`
struct Reference: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the reference of a template language: tags, filters, functions.",
    discussion: "The page is made from the tables that templates are read with.")

  @Argument(help: "Without one, lists the languages that have a page.")
  var language: String?

  @Option(help: "text, markdown or html.")
  var format = ReferenceFormat.text

  func run() throws {
    guard let language else {
      let pages = ReferencePage.all.map { "\($0.name)  \($0.summary)\n" }
      return Console.print(pages.joined())
    }
    guard let page = ReferencePage.named(language) else {
      let known = ReferencePage.all.map(\.name)
      throw Problem(
        "there is no reference of ‘\(language)’",
        hint: NearestName.of(language, in: known).map { "did you mean ‘\($0)’?" }
          ?? "there are: \(known.joined(separator: ", "))")
    }
    Console.print(format.print(page))
  }
}

extension ReferenceFormat: @retroactive ExpressibleByArgument {}
