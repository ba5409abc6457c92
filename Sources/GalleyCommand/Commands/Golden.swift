import ArgumentParser
import Goldens
import Production
import Project

/// `galley golden check|accept`
struct Golden: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares what templates print with what was accepted.",
    discussion: """
      `goldens` in galley.yml lists the cases of each template: names of personas, and segment:NAME for the first \
      recipient of a segment. What was accepted stands in golden/<template>/<case>.html, .txt and .subject.
      """,
    subcommands: [GoldenCheck.self, GoldenAccept.self])
}

/// The arguments of both.
struct GoldenOptions: ParsableArguments {
  @Argument(help: "Names of templates; all that have cases if none is given.")
  var names: [String] = []

  @Option(help: "The instant that templates take as now, instead of `now` in galley.yml.")
  var now: TimeOption?

  @Option(help: "The SQLite store, instead of the one that galley.yml names.")
  var store: String?

  func run(accepting: Bool) throws {
    let project = Project.load(near: ".")
    let suite = GoldenSuite(project: project, store: store, now: now?.timestamp)
    try GoldenRun(project: project, suite: suite, accepts: accepting).run(names)
  }
}

/// `galley golden check [NAME…]`
struct GoldenCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Fails if a case prints other bytes than were accepted, and shows where.")

  @OptionGroup var options: GoldenOptions

  func run() throws { try options.run(accepting: false) }
}

/// `galley golden accept [NAME…]`
struct GoldenAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accepts what the cases print now.")

  @OptionGroup var options: GoldenOptions

  func run() throws { try options.run(accepting: true) }
}
