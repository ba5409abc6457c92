import Production
import RecipientData

/// Imports files and tells what became of each.
struct ImportRun {
  let store: RecipientStore
  let settings: DataSettings

  /// Ends with status 1 if a file or a row was not stored.
  func run(_ paths: [String]) throws {
    var bar = ProgressBar(total: nil, noun: "kB")
    let report = try DataImport(into: store, settings: settings).run(paths) { progress in
      bar.update(progress.done / 1000)
    }
    bar.clear()
    for file in report.files { tell(file) }
    if report.files.isEmpty {
      throw Problem("nothing to import", hint: "tables are *.csv, *.tsv, *.json or *.ndjson files")
    }
    if report.rejected > 0 || report.files.contains(where: { $0.failure != nil && !$0.isSkipped }) {
      throw Ending.found
    }
  }

  private func tell(_ file: FileReport) {
    if let failure = file.failure {
      Console.say("\(file.path): \(file.isSkipped ? "skipped" : "error"): \(failure)\n")
      return
    }
    for issue in file.issues {
      let kind = issue.isStored ? "warning" : "error"
      Console.say("\(file.path):\(issue.line): \(kind): \(issue.reason)\n")
    }
    let untold = file.rejected + file.leftOut - file.issues.count
    if untold > 0 { Console.say("\(file.path): … and \(untold) more\n") }
    Console.print(summary(of: file))
  }

  /// `data/scores.csv: scores, 197 stored, 2 rejected`
  private func summary(of file: FileReport) -> String {
    var line = "\(file.path): \(file.dataset ?? "rows"), \(file.stored) stored"
    if file.rejected > 0 { line += ", \(file.rejected) rejected" }
    if file.leftOut > 0 { line += ", \(file.leftOut) values left empty or changed" }
    return line + "\n"
  }
}
