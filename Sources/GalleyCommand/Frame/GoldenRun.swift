import Diagnostics
import Goldens
import Production
import Project
import Rendering

/// Goes through golden cases and tells what became of them.
struct GoldenRun {
  let project: Project
  let suite: GoldenSuite
  let accepts: Bool

  private struct Tally {
    var same = 0
    var changed = 0
    var failed = 0
  }

  func run(_ names: [String]) throws {
    var messages = Messages()
    messages.add(project)
    try messages.finish()
    let folder = GoldenFolder(directory: project.displayPath("golden"))
    var tally = Tally()
    for name in try chosen(names) {
      let path = try Find.template(name, project: project)
      let template = try Template(path: path, project: project)
      messages.add(
        path: path, sources: template.sources, template.diagnostics)
      guard template.isUsable else { continue }
      try suite.run(template) { try finish($0, template, folder, &tally) }
      for stray in folder.strays(template: template.name, cases: suite.cases(of: name)) {
        Console.say("\(stray): belongs to no case of galley.yml\n")
      }
    }
    Console.print(summary(of: tally))
    if tally.failed > 0 || messages.hasErrors || (!accepts && tally.changed > 0) {
      throw Ending.found
    }
  }

  private func chosen(_ names: [String]) throws -> [String] {
    let known = suite.templates
    if known.isEmpty {
      throw Problem(
        "galley.yml lists no golden cases", hint: "goldens: { welcome: [a-persona] }")
    }
    for name in names where !known.contains(name) {
      throw Problem(
        "‘\(name)’ has no golden cases in galley.yml",
        hint: NearestName.of(name, in: known).map { "did you mean ‘\($0)’?" })
    }
    return names.isEmpty ? known : names
  }

  private func finish(
    _ result: GoldenSuite.Case, _ template: Template, _ folder: GoldenFolder, _ tally: inout Tally
  ) throws {
    switch result.outcome {
    case .message(let message):
      if accepts {
        let changed = try folder.accept(message, template: result.template, name: result.name)
        tally.changed += changed.count
        tally.same += message.parts.count - changed.count
        for path in changed { Console.say("accepted \(path)\n") }
      } else {
        let all = try folder.compare(message, template: result.template, name: result.name)
        for comparison in all { show(comparison, &tally) }
      }
    case .skipped: fail(result, "the template skips this recipient", &tally)
    case .nobody: fail(result, "nobody is in the segment", &tally)
    case .failed(let failure):
      let place = failure.range.map { range in
        let position = template.sources.position(of: range)
        return " (line \(position.line), column \(position.column))"
      }
      fail(result, failure.message + (place ?? ""), &tally)
    }
  }

  private func fail(_ result: GoldenSuite.Case, _ reason: String, _ tally: inout Tally) {
    tally.failed += 1
    Console.say("\(result.template), case ‘\(result.name)’: error: \(reason)\n")
  }

  private func show(_ comparison: GoldenFolder.Comparison, _ tally: inout Tally) {
    switch comparison.outcome {
    case .same: tally.same += 1
    case .absent:
      tally.changed += 1
      Console.say("\(comparison.path): nothing accepted yet\n")
    case .differs(let difference):
      tally.changed += 1
      Console.say("\(comparison.path):\(difference.line):1: differs\n")
      if let meaning = difference.meaning { Console.say("  \(meaning)\n") }
      for line in difference.excerpt { Console.say("    \(line)\n") }
    }
  }

  private func summary(of tally: Tally) -> String {
    let changed = accepts ? "accepted" : "differ"
    var line = "\(tally.same) golden files as accepted, \(tally.changed) \(changed)"
    if tally.failed > 0 { line += ", \(tally.failed) cases failed" }
    return line + "\n"
  }
}
