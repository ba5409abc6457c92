import ArgumentParser

/// The command tree. Commands parse, call a room, print and give an exit code; what they do is done elsewhere.
@main struct GalleyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "galley",
    abstract: "Compiles e-mail templates and prints a correct message for every recipient.",
    discussion: """
      Templates are MJML with Liquid, AMPscript or Mailchimp merge tags. Results go to standard output, diagnostics to \
      standard error. Exit status: 0 fine; 1 something was found, failed or differs; 2 the run itself could not be done.
      """,
    version: galleyVersion,
    subcommands: [
      Compile.self, Render.self, Lint.self, Golden.self, Proof.self, DataCommand.self, Modules.self,
      Reference.self, Explain.self, New.self,
    ])

  static func main() { Invocation.run() }
}

/// The version of this build, as `--version` and SARIF name it.
let galleyVersion = "0.1.0"
