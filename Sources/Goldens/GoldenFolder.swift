import Foundation
package import Production
import RecipientData

/// The accepted messages of a project: `golden/<template>/<case>.html`, `.txt` and `.subject`.
package struct GoldenFolder: Sendable {
  /// The directory `golden`.
  private let directory: String

  package init(directory: String) { self.directory = directory }

  /// What became of one golden file.
  package struct Comparison: Sendable {
    package let path: String
    package let outcome: Outcome

    package enum Outcome: Sendable {
      case same
      /// Nothing has been accepted yet.
      case absent
      case differs(GoldenDifference)
    }
  }

  /// Compares a message with what was accepted for a case.
  package func compare(
    _ message: Message, template: String, name: String
  ) throws(FileProblem) -> [Comparison] {
    try message.parts.map { (part, bytes) throws(FileProblem) in
      let path = path(template, name, part)
      guard let accepted = try read(path) else { return Comparison(path: path, outcome: .absent) }
      let difference = GoldenDifference(
        expected: accepted, found: bytes, isHTML: part == .html)
      return Comparison(path: path, outcome: difference.map { .differs($0) } ?? .same)
    }
  }

  /// Writes a message as accepted; gives the paths of the files that changed.
  package func accept(
    _ message: Message, template: String, name: String
  ) throws(FileProblem) -> [String] {
    var changed: [String] = []
    for (part, bytes) in message.parts {
      let path = path(template, name, part)
      if try read(path) == bytes { continue }
      try PendingFile.write(bytes, to: path)
      changed.append(path)
    }
    return changed
  }

  /// Files of a template that belong to none of its cases.
  package func strays(template: String, cases: [String]) -> [String] {
    let folder = "\(directory)/\(FileName.safe(template))"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let expected = Set(
      cases.flatMap { name in
        MessagePart.reviewed.map { path(template, name, $0) }
      })
    return files.sorted().map { "\(folder)/\($0)" }.filter {
      !expected.contains($0) && !$0.contains("/.")
    }
  }

  /// `segment:vip` becomes `segment-vip`.
  private func path(_ template: String, _ name: String, _ part: MessagePart) -> String {
    let file = FileName.safe(String(name.map { $0 == ":" ? "-" : $0 }))
    return "\(directory)/\(FileName.safe(template))/\(file).\(part.fileExtension)"
  }

  private func read(_ path: String) throws(FileProblem) -> [UInt8]? {
    do {
      return try RegularFile.read(path)
    } catch .absent {
      return nil
    } catch {
      throw .unreadable(path: path, reason: error.description)
    }
  }
}
