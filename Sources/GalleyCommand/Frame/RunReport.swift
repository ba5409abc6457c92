import Diagnostics
import Expressions
import Foundation
import Production
import Rendering

/// Runs a rendering and tells what became of the recipients.
struct RunReport {
  let run: Run
  let reader: AudienceReader
  /// Whether there is only one message: then nothing is said when it was made.
  let isSingle: Bool

  /// So many failures are shown in full.
  private static let shownLimit = 20

  /// What was counted.
  private struct Tally {
    var made = 0
    var bytes = 0
    var skipped = 0
    var failed = 0
    /// Rows that would be written to data extensions, by function and table.
    var writes: [String: Int] = [:]
  }

  func render() throws {
    var tally = Tally()
    var bar = ProgressBar(total: reader.count, noun: "recipients")
    let start = ContinuousClock.now
    try run.render(from: reader.next) { outcome in
      count(outcome, &tally, &bar)
      bar.update(tally.made + tally.skipped + tally.failed)
    }
    bar.clear()
    if tally.failed > Self.shownLimit {
      Console.say("… and \(tally.failed - Self.shownLimit) more failed\n")
    }
    if !isSingle || tally.skipped > 0 { summarise(tally, ContinuousClock.now - start) }
    report(tally.writes)
    if tally.failed > 0 { throw Ending.found }
  }

  /// Nothing was written; a send would do it.
  private func report(_ writes: [String: Int]) {
    for (call, count) in writes.sorted(by: { $0.key < $1.key }) {
      let words = call.split(separator: " ", maxSplits: 1)
      let rows = count == 1 ? "1 row" : "\(count) rows"
      Console.say("note: a send would write \(rows) to ‘\(words[1])’ (\(words[0]))\n")
    }
  }

  private func count(_ outcome: Run.Outcome, _ tally: inout Tally, _ bar: inout ProgressBar) {
    switch outcome {
    case .made(let byteCount, let writes):
      tally.made += 1
      for write in writes {
        tally.writes["\(write.function) \(write.dataExtension)", default: 0] += 1
      }
      tally.bytes += byteCount
    case .skipped(let id, let reason):
      tally.skipped += 1
      if tally.skipped <= Self.shownLimit {
        show(.recipientSkipped, "recipient ‘\(id)’ was skipped: \(reason)", nil, &bar)
      }
    case .failed(let id, let failure):
      tally.failed += 1
      if tally.failed <= Self.shownLimit {
        show(.renderFailed, "recipient ‘\(id)’: \(failure.message)", failure.range, &bar)
      }
    case .unreadable(let place, let reason):
      tally.failed += 1
      if tally.failed <= Self.shownLimit {
        bar.clear()
        Console.say("\(place): error: \(reason) [\(DiagnosticCode.dataSyntax.name)]\n")
      }
    }
  }

  private func show(
    _ code: DiagnosticCode, _ message: String, _ range: SourceRange?, _ bar: inout ProgressBar
  ) {
    bar.clear()
    let report = Report(
      path: run.template.path, sources: run.template.sources,
      diagnostics: [Diagnostic(code, message, at: range)])
    Console.say(Printer.text.print(report, Console.printerOptions))
  }

  private func summarise(_ tally: Tally, _ time: Duration) {
    let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    var line =
      "\(tally.made) messages, \(tally.bytes) bytes, " + String(format: "%.2f s", seconds)
    if tally.skipped > 0 { line += "; \(tally.skipped) skipped" }
    if tally.failed > 0 { line += "; \(tally.failed) failed" }
    Console.say(line + "\n")
  }
}
