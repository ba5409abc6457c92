import ArgumentParser
import Diagnostics
import Linting
import Production
import Project

/// `galley lint [PATH…]`
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks templates: syntax, names, fallbacks, links, images, size.",
    discussion: """
      Without a path every template of the project is checked. Findings in the text format go to standard error, \
      those of the other formats to standard output. `lint` in galley.yml sets severities and options of rules.
      """)

  @Argument(help: "Templates, names of templates, or directories.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("How findings are shown: \(formats).", valueName: "format"))
  var format = "text"

  @Option(help: "From which severity on findings make the check fail: error, warning or note.")
  var failLevel = Severity.error

  @Option(
    help: ArgumentHelp(
      "Findings to put up with, as --write-baseline wrote them.", valueName: "file"))
  var baseline: String?

  @Option(help: ArgumentHelp("Writes all findings as a baseline.", valueName: "file"))
  var writeBaseline: String?

  private static let formats = Printer.all.map(\.name).joined(separator: ", ")

  func validate() throws {
    if Printer.named(format) == nil {
      throw ValidationError("Unknown format ‘\(format)’; known are \(Self.formats).")
    }
  }

  func run() throws {
    let all = try LintRun(paths: paths).report()
    if let writeBaseline { try PendingFile.write(Baseline(all).bytes, to: writeBaseline) }
    let report = try baseline.map { try LintRun.baseline(at: $0).filtering(all) } ?? all
    guard let printer = Printer.named(format) else { return }
    let text = printer.print(report, Console.printerOptions)
    if format == "text" {
      Console.say(text)
      Console.print(LintRun.summary(of: report))
    } else {
      Console.print(text)
    }
    if writeBaseline == nil, report.reaches(failLevel) { throw Ending.found }
  }
}

extension Severity: ExpressibleByArgument {
  public init?(argument: String) {
    guard let severity = Severity.allCases.first(where: { $0.name == argument }) else { return nil }
    self = severity
  }
}
