/// What an import did, file by file.
package struct ImportReport: Sendable {
  package var files: [FileReport] = []

  package init() {}

  package var stored: Int { files.reduce(0) { $0 + $1.stored } }
  package var rejected: Int { files.reduce(0) { $0 + $1.rejected } }
}

/// What became of one file.
package struct FileReport: Sendable {
  package let path: String
  /// `recipients`, `products` …; `nil` if it was not recognised.
  package let dataset: String?
  /// Records that are in the store now.
  package var stored = 0
  /// Records that are not.
  package var rejected = 0
  /// Values of stored records that were left empty or changed.
  package var leftOut = 0
  /// Why, with line numbers: the first `issueLimit` of them.
  package var issues: [Issue] = []
  /// Why nothing at all was imported; the store is as it was before this file.
  package var failure: String?
  /// Whether the failure is no mistake: a file that this version does not read.
  package var isSkipped = false

  package static let issueLimit = 100_000

  package struct Issue: Sendable {
    /// Line of the file, from 1 (of a JSON array: the item).
    package let line: Int
    /// Lower case, no full stop.
    package let reason: String
    /// The record is stored, but for a value.
    package let isStored: Bool
  }

  init(path: String, dataset: String?) {
    self.path = path
    self.dataset = dataset
  }

  mutating func reject(line: Int, _ problem: RecordProblem) {
    rejected += 1
    note(Issue(line: line, reason: problem.reason, isStored: false))
  }

  mutating func leaveOut(line: Int, _ problem: RecordProblem) {
    leftOut += 1
    note(Issue(line: line, reason: "\(problem.reason) (\(problem.consequence))", isStored: true))
  }

  private mutating func note(_ issue: Issue) {
    if issues.count < Self.issueLimit { issues.append(issue) }
  }
}
