import GRDB

/// Brings files into the store: one transaction per file, so that a file is imported as a whole or not at all.
///
/// Importing a file twice changes nothing. Records that cannot be stored are reported with their line and reason.
package struct DataImport {
  private let store: RecipientStore
  private let settings: DataSettings

  /// How far the import has come.
  package struct Progress: Sendable {
    package let path: String
    /// Bytes of this file.
    package let done: Int
    package let total: Int
  }

  package init(into store: RecipientStore, settings: DataSettings) {
    self.store = store
    self.settings = settings
  }

  /// Imports files, and all files below folders. `progress` is called now and then.
  package func run(
    _ paths: [String], progress: (Progress) -> Void = { _ in }
  ) throws(StoreError) -> ImportReport {
    var report = ImportReport()
    for item in ImportPlan(paths: paths).items {
      report.files.append(try run(item, progress))
    }
    return report
  }

  private func run(
    _ item: ImportPlan.Item, _ progress: (Progress) -> Void
  ) throws(StoreError) -> FileReport {
    var report = FileReport(path: item.path, dataset: item.dataset?.name)
    if let refusal = item.refusal {
      (report.failure, report.isSkipped) = (refusal, true)
      return report
    }
    do {
      return try store.queue.write { db in try write(item, db, progress) }
    } catch let failure as ImportFailure {
      report.failure = failure.reason
    } catch let failure as RegularFile.Failure {
      report.failure = failure.description
    } catch {
      throw StoreError(error)
    }
    return report
  }

  private func write(
    _ item: ImportPlan.Item, _ database: Database, _ progress: (Progress) -> Void
  ) throws -> FileReport {
    var reader = try RecordReader(path: item.path, ending: item.ending)
    guard let dataset = item.dataset else {
      throw ImportFailure(
        "neither its name nor its columns are those of \(Dataset.importOrder.joined(separator: ", "))"
      )
    }
    try check(reader.columns, against: dataset)
    let context = ImportContext(
      database: database, settings: settings, fileName: item.fileName, columns: reader.columns)
    let writer = try dataset.writer(context)
    var report = FileReport(path: item.path, dataset: dataset.name)
    while let record = try reader.next() {
      try store(record, writer, &report)
      if (report.stored + report.rejected) % 1000 == 0 {
        let (done, total) = reader.progress
        progress(Progress(path: item.path, done: done, total: total))
      }
    }
    return report
  }

  private func store(
    _ record: RecordReader.Record, _ writer: RecordWriter, _ report: inout FileReport
  ) throws {
    do {
      let problems = try writer.write(Cells(object: record.content.get()))
      report.stored += 1
      for problem in problems { report.leaveOut(line: record.line, problem) }
    } catch let problem as RecordProblem {
      report.reject(line: record.line, problem)
    }
  }

  private func check(_ columns: [String]?, against dataset: Dataset) throws {
    guard let columns = columns.map({ Set($0.map { $0.lowercased() }) }) else { return }
    if let missing = dataset.columns.first(where: { !columns.contains($0) }) {
      throw ImportFailure("a file of \(dataset.name) needs a column ‘\(missing)’")
    }
  }
}
