import ArgumentParser
import Diagnostics
import Expressions
import Foundation
import Production
import Project

/// `galley render TEMPLATE …`
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Renders a template for recipients.",
    discussion: """
      The message of one recipient goes to standard output or to FILE as it is; of several, to DIR/<id>.html (.txt, \
      .subject), or as NDJSON with an object per recipient to FILE.ndjson or standard output. Recipients without \
      consent and suppressed ones are left out of --segment and --all.

      A recipient whose message fails is reported and left out, and the run ends with status 1. The output does not \
      depend on the number of jobs.
      """)

  @Argument(help: "Path of a template, or the name of a file in templates/.")
  var template: String

  @OptionGroup(title: "Recipients (one of)") var audience: AudienceOptions

  @Option(
    name: [.short, .customLong("output")],
    help: "FILE, DIR, FILE.ndjson, or - for standard output.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "html, text or subject; may be repeated for directories and NDJSON.", valueName: "part"))
  var part: [MessagePart] = []

  @Option(help: "How many recipients are rendered at once.")
  var jobs: Int?

  @Option(help: "The instant that the template takes as now (ISO 8601).")
  var now: TimeOption?

  @Flag(help: "Also render recipients without consent and suppressed ones, for a preview.")
  var includeUnconsented = false

  @Option(help: "The SQLite store, instead of the one that galley.yml names.")
  var store: String?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
  }

  func run() throws {
    let path = try Find.template(template, project: Project.load(near: template))
    let compiled = try Template(path: path, project: Project.load(near: path))
    var messages = Messages()
    messages.add(compiled.project)
    messages.add(
      path: path, sources: compiled.sources, compiled.diagnostics)
    try messages.finish()
    let parts = try chosenParts(of: compiled)
    let reader = try AudienceReader(
      audience.audience, template: compiled, store: store,
      now: now?.timestamp ?? TimeOption.current, includeUnconsented: includeUnconsented)
    messages.add(reader.report)
    try messages.finish()
    let run = Run(
      template: compiled, parts: parts,
      environment: reader.environment, isTimePinned: now != nil,
      destination: try destination(parts: parts, inputs: [path]),
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    try RunReport(run: run, reader: reader, isSingle: audience.audience.isSingle).render()
  }

  private func chosenParts(of template: Template) throws -> [MessagePart] {
    var parts: [MessagePart] = []
    for part in part where !parts.contains(part) { parts.append(part) }
    if parts.contains(.subject), !template.hasSubject {
      Console.say(
        Problem(
          "\(template.path): the template has no subject",
          hint: "write `<mj-subject>` or `<mj-title>` into its head"
        ).text)
      throw Ending.found
    }
    return parts.isEmpty ? [.html] : parts
  }

  private func destination(parts: [MessagePart], inputs: [String]) throws -> Destination {
    let isSingle = audience.audience.isSingle && parts.count == 1
    let stream = Destination.LineTarget.stream { Console.print($0) }
    if let output, Audience.isLines(output) { return .lines(.file(output)) }
    if output == nil, !audience.audience.isSingle {
      throw Problem(
        "several messages need a place",
        hint: "give -o DIR, -o FILE.ndjson, or -o - for NDJSON on standard output")
    }
    switch try OutputTarget(output, isSingle: isSingle, inputs: inputs) {
    case .standardOutput: return isSingle ? .single(stream) : .lines(stream)
    case .file(let path): return .single(.file(path))
    case .directory(let path): return .directory(path)
    }
  }
}

extension MessagePart: ExpressibleByArgument {}
