import ArgumentParser
import Production

/// `galley new DIR`
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a project to start from.",
    discussion: "The directory must be absent or empty.")

  @Argument(help: "The directory of the project.")
  var directory: String

  func run() throws {
    for path in try StarterProject.write(to: directory) { Console.print(path + "\n") }
  }
}
