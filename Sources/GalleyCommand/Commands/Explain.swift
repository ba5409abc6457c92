import ArgumentParser
import Diagnostics

/// `galley explain [CODE]`
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what a diagnostic means, with an example; without a code, lists all codes.")

  @Argument(help: "A code as it stands in brackets behind a message.")
  var code: String?

  func run() throws {
    guard let code else { return Console.print(CodeCatalogue.list()) }
    guard let known = CodeCatalogue.code(named: code) else {
      throw Problem(
        "unknown code ‘\(code)’",
        hint: CodeCatalogue.nearestName(to: code).map { "did you mean ‘\($0)’?" }
          ?? "`galley explain` lists all codes")
    }
    Console.print(CodeCatalogue.explanation(of: known))
  }
}
